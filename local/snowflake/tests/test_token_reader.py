"""Reading tokens and splitting statements."""

from __future__ import annotations

import pytest

from emulator.errors import SnowflakeError
from emulator.sql.split_statements import split_statements
from emulator.sql.token_reader import TokenReader


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        ("select 1; select 2", ["select 1", "select 2"]),
        ("select 1;;\n;", ["select 1"]),
        ("-- nothing;\n/* here; */", []),
        ("select ';' as a; select $$;$$", ["select ';' as a", "select $$;$$"]),
        ("select 'it''s; ok'; select 2", ["select 'it''s; ok'", "select 2"]),
        ('select ";" from t; select 2', ['select ";" from t', "select 2"]),
        ("select 1 -- ; no\n, 2; select 3 // ; no", ["select 1 -- ; no\n, 2", "select 3"]),
        ("begin; insert into t select 1; commit;", ["begin", "insert into t select 1", "commit"]),
        ("begin transaction; select 1", ["begin transaction", "select 1"]),
        ("begin select 1; select 2; end; select 3", ["begin select 1; select 2; end", "select 3"]),
        (
            "begin select case when 1 = 1 then 2 end; end; select 3",
            ["begin select case when 1 = 1 then 2 end; end", "select 3"],
        ),
        (
            "create procedure p() returns int language sql as begin let x := 1; return x; end; select 3",
            ["create procedure p() returns int language sql as begin let x := 1; return x; end", "select 3"],
        ),
        (
            "create task t as declare x int; begin if (1 = 1) then select 1; end if; return 2; end; select 3",
            ["create task t as declare x int; begin if (1 = 1) then select 1; end if; return 2; end", "select 3"],
        ),
        (
            "create view v as select x as begin from t; select 3",
            ["create view v as select x as begin from t", "select 3"],
        ),
        (
            "alter alert a modify action begin insert into t select 1; delete from u; end; select 3",
            ["alter alert a modify action begin insert into t select 1; delete from u; end", "select 3"],
        ),
    ],
)
def test_statements_are_split_as_snowflake_does(text: str, statements: list[str]) -> None:
    assert split_statements(text) == statements


def test_names_are_upper_case_unless_quoted() -> None:
    assert TokenReader('Raw."my schema".T_1').read_path() == ("RAW", "my schema", "T_1")


def test_phrases_are_accepted_completely_or_not_at_all() -> None:
    reader = TokenReader("if not here")
    assert not reader.accept("IF", "NOT", "EXISTS")
    assert reader.accept("IF", "NOT")
    assert reader.peek() == "HERE"


def test_options_of_every_form() -> None:
    reader = TokenReader(
        "a = 'x y' b = 5, c = raw.public d = ('p', q) e = (type = csv null_if = ('', 'NA')) f = true rest"
    )
    assert reader.read_options() == {
        "A": "x y",
        "B": "5",
        "C": "raw.public",
        "D": ["p", "q"],
        "E.TYPE": "csv",
        "E.NULL_IF": ["", "NA"],
        "F": "true",
    }
    assert reader.peek() == "REST"


@pytest.mark.parametrize("text", ["", "'x'", "(", "5"])
def test_an_invalid_name_is_a_syntax_error(text: str) -> None:
    with pytest.raises(SnowflakeError, match="syntax error"):
        TokenReader(text).read_name()


def test_remaining_words_are_a_syntax_error() -> None:
    reader = TokenReader("a\n  b")
    reader.read_name()
    with pytest.raises(SnowflakeError, match="syntax error line 2 at position 2 unexpected 'b'"):
        reader.require_end()
