# Draft: not yet reviewed by a translator.
### The scanner: reading a code with the camera or from a picture.

scan-open = ነቲ ኮድ ስካን ግበሩ
scan-close = ዕጸዉ
scan-torch = መብራህቲ
scan-type = ነቶም ቁጽርታት ጽሓፉ
scan-photo = ስእሊ ምረጹ
scan-opening = ካሜራ ይጅምር ኣሎ …
scan-aim = ነቲ ካሜራ ናብቲ ኮድ ሓዝዎ።
scan-found = እቲ ኮድ ተነቢቡ።
scan-foreign = እዚ ኮድ ናይ ካልእ ነገር እዩ። ናይ Steg ኮድ ድለዩ።
scan-denied = Steg ብካሜራ ክጥቀም ኣይተፈቕደሉን። ኣብዚ ታሕቲ ግን ካልኦት መገድታት ኣለዉ።
scan-no-camera = እቲ ካሜራ ክሰርሕ ኣይክእልን። ኣብዚ ታሕቲ ግን ካልኦት መገድታት ኣለዉ።
scan-looking = ኣብቲ ስእሊ ኮድ ይድለ ኣሎ …
scan-no-code = ኣብቲ ስእሊ ኮድ የለን። ናብቲ ኮድ ቀሪብኩም ሓድሽ ስእሊ ኣልዕሉ።
scan-unloaded = ሕጂ ስካነር ክኽፈት ኣይከኣለን። እንደገና ፈትኑ፣ ወይ ነቶም ቁጽርታት ጽሓፉ።
