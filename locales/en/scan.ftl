# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = Scan the code
scan-close = Close
scan-torch = Light
scan-type = Type the digits
scan-photo = Choose a picture
scan-opening = The camera is starting …
scan-aim = Hold the camera towards the code.
scan-found = The code is read.
scan-foreign = This code belongs to something else. Look for the code from Steg.
scan-denied = Steg may not use the camera, but there are other ways below.
scan-no-camera = The camera cannot be used, but there are other ways below.
scan-looking = Looking for a code in the picture …
scan-no-code = There is no code in the picture. Take a new one, closer to the code.
scan-unloaded = The scanner cannot be opened right now. Try again, or type the digits.
