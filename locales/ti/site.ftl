# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = ናይ ሎሚ ጉጅለታት
site-none = ገና ቦታ የብልኩምን። ኣብ ሓደ ቦታ ክውስኹኹም ንኣመሓዳሪ ሕተቱ።
site-no-groups = ሎሚ ኣብዚ ጉጅለታት የለዉን።
site-screen = ነቲ ስክሪን ርኣዩ
site-roll = ዝርዝር ምህላው
site-cancelled = ተሰሪዙ
site-count = { $here } ካብ { $expected } ኣብዚ ኣለዉ

screen-scan = ነቲ ኮድ ብካሜራ ናይ ሞባይልኩም ስካን ግበሩ።
screen-type = ወይ ነዞም ቁጽርታት ጽሓፉ፦
screen-qr-label = QR-ኮድ ምምጻእ ንምምዝጋብ
screen-time-left = ክሳብ እቲ ኮድ ዝቕየር ዝተረፈ ግዜ
screen-no-contact = እቲ ስክሪን ርክብ የብሉን። እቲ ኮድ ኣረጊት ክኸውን ይኽእል።

roll-title = ዝርዝር ምህላው
roll-groups-label = ናይዚ መዓልቲ ጉጅለታት
roll-saved = እቲ ዝርዝር ተዓቂቡ።
roll-nothing-today = ሎሚ ኣብዚ ጉጅለ የለን።
roll-nobody = ኣብዚ ጉጅለ ቦታ ዘለዎ ሰብ የለን።
roll-cancelled = እዚ ቆጸራ ተሰሪዙ እዩ። ምልክት ምግባር ኣየድልን።
roll-whole = ኩሎም ካልኦት ኣብዚ ኣለዉ
roll-whole-hint = ምልክት ዘይብሎም ኩሎም ምልክት ይግበረሎም። ኣይንመጽእን ዝበሉ ግን ኣይቁጸሩን። ደንጉዩ ምምጻኡ ዝመዝገበ ሰብ «ምድንጓይ» ይጽሓፈሉ።
roll-said-in = ምምጻእ መዝጊቦም፦ { $at }
roll-said-out = ምኻድ መዝጊቦም፦ { $at }
roll-said-nothing = ምምጻእ ኣይመዝገቡን
roll-received = ናባና ዝበጽሐሉ፦ { $at }
roll-told = ኣቐዲሞም ሓቢሮም
roll-decided = ኣማኻሪ ወሲኖም እዮም።
roll-needs-confirmation = ክረጋገጽ የድሊ
roll-confirm = ኣረጋግጹ
roll-confirm-name = ኣብዚ ከም ዝነበሩ ኣረጋግጹ፦ { $name }
roll-undo = ምልክት ኣጥፍኡ
roll-undo-name = ምልክት ኣጥፍኡ፦ { $name }
roll-visits = ጉጅለ ዘይብሎም ምብጻሓት
roll-visits-why = እዞም ሰባት ምምጻኦም ክምዝግቡ ከለዉ፣ ዝሰማማዕ ጉጅለ ኣይነበረን። ጉጅለ ምረጹ።
roll-visit-group = ጉጅለ
roll-visit-place = ናብቲ ጉጅለ ወስኹ
roll-visit-placed = እዚ ምብጻሕ ድሮ ጉጅለ ኣለዎ።
roll-others = ዝርዝራት ናይ ካልእ መዓልታት
roll-seen-in = ሰራሕተኛ ምምጻእ ጽሒፎም፦ { $at }
roll-seen-out = ሰራሕተኛ ምኻድ ጽሒፎም፦ { $at }
