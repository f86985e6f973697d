"""The HTTP interface of the drivers: logins, session tokens, and the queries of each session."""
