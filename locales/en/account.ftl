# Draft: not yet reviewed by a translator.
### Signing in, settings, devices.

sign-in-title = Sign in
sign-in-how = Write the code that you got from your counsellor. No code? Ask your counsellor.
sign-in-code = Your code
