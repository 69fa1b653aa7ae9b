# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = Iskaan garee koodka
scan-close = Xir
scan-torch = Nal
scan-type = Qor lambarrada
scan-photo = Dooro sawir
scan-opening = Kamaraddu way furmaysaa …
scan-aim = Kamaradda ku jeedi koodka.
scan-found = Koodka waa la akhriyay.
scan-foreign = Koodkani waa wax kale. Raadi koodka Steg.
scan-denied = Steg looma oggola kamaradda, laakiin siyaabo kale ayaa hoos ku yaal.
scan-no-camera = Kamaradda lama isticmaali karo, laakiin siyaabo kale ayaa hoos ku yaal.
scan-looking = Sawirka ayaa kood laga raadinayaa …
scan-no-code = Sawirka kood kuma jiro. Sawir cusub ka qaad meel u dhow koodka.
scan-unloaded = Iskaanka hadda lama furi karo. Mar kale isku day, ama qor lambarrada.
