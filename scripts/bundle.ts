import { join, parse } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

/** Packages that no action uses although `importer` imports them, and the module that replaces them. */
export const STUBS = [
  {
    importer: 'snowflake-sdk',
    packages: [
      '@aws-sdk/client-s3',
      '@aws-sdk/client-sts',
      '@aws-sdk/credential-provider-node',
      '@aws-sdk/ec2-metadata-service',
      '@azure/identity',
      '@azure/storage-blob',
      'google-auth-library',
    ],
    stub: join(import.meta.dirname, 'stubs/cloud-clients.ts'),
  },
  { importer: '@actions/http-client', packages: ['undici'], stub: join(import.meta.dirname, 'stubs/undici.ts') },
]

/**
 * Bundles an entry with the code that it uses of its packages; dynamic imports become separate files.
 * Returns the source files with code in the bundle.
 */
export async function bundleModules(entry: string, folder: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // esbuild leaves unused code out of ES modules only.
    mainFields: ['module', 'main'],
    // asn1.js and the AWS SDK compare class names.
    keepNames: true,
    plugins: [replaceUnusedPackages],
    // CommonJS packages call require(), which ES modules do not have.
    banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
    logLevel: 'warning',
    metafile: true,
  })
  return listFiles(metafile, join(folder, `${parse(entry).name}.js`))
}

// esbuild also writes files that only unused code imports; ncc packages those that the entry reaches.
function listFiles({ outputs }: Metafile, first: string): string[] {
  const reached = new Set([first])
  // The loop also visits the outputs that it adds.
  for (const output of reached) for (const { path } of outputs[output]?.imports ?? []) reached.add(path)
  const inputs = [...reached].flatMap(output => Object.entries(outputs[output]?.inputs ?? {}))
  return inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : []))
}

const replaceUnusedPackages: Plugin = {
  name: 'replace-unused-packages',
  setup({ onResolve }) {
    for (const { importer, packages, stub } of STUBS) {
      const folder = join('/node_modules', importer, '/')
      onResolve({ filter: /^[^./]/ }, args =>
        packages.includes(args.path) && args.importer.includes(folder) ? { path: stub } : undefined,
      )
    }
  },
}
