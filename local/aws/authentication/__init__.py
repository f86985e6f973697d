"""Authentication in front of ministack, which does not verify signatures itself.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
"""
