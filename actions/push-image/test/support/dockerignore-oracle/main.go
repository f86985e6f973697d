// Walks a build context with Docker's own packages. Each line of input is a request {"root": folder, "text": base64 of a
// .dockerignore file}; each line of output has the paths that are sent, in base64, or null if the build fails.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"os"

	"github.com/moby/patternmatcher/ignorefile"
	"github.com/tonistiigi/fsutil"
)

type request struct {
	Root string `json:"root"`
	Text []byte `json:"text"`
}

func sent(r request) ([][]byte, error) {
	paths := [][]byte{}
	patterns, err := ignorefile.ReadAll(bytes.NewReader(r.Text))
	if err != nil {
		return nil, err
	}
	note := func(path string, _ os.FileInfo, err error) error {
		paths = append(paths, []byte(path))
		return err
	}
	err = fsutil.Walk(context.Background(), r.Root, &fsutil.Options{ExcludePatterns: patterns}, note)
	return paths, err
}

func main() {
	in := bufio.NewScanner(os.Stdin)
	out := json.NewEncoder(os.Stdout)
	for in.Scan() {
		var r request
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			panic(err)
		}
		paths, err := sent(r)
		if err != nil {
			paths = nil
		}
		if err := out.Encode(paths); err != nil {
			panic(err)
		}
	}
}
