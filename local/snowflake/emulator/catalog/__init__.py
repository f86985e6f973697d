"""The account: its objects, who owns them, what is granted on them, and the sessions that use them."""
