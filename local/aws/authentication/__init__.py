"""What stands before ministack, which checks no signature by itself: only this cloud's own clients get through.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
"""
