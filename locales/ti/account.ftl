# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = ቋንቋ
role-participant = ተሳታፊ
role-counsellor = ኣማኻሪ
role-supervisor = መራሒ ጉጅለ
role-caseworker = ማሕበራዊ ሰራሕተኛ (socialsekreterare)
role-administrator = ኣመሓዳሪ
level-very-easy = ኣዝዩ ቀሊል
level-easy = ቀሊል
level-ordinary = ልሙድ

sign-in-title = እተዉ
sign-in-how = ካብ ኣማኻሪኹም (vägledare) ዝተዋህበኩም ኮድ ጽሓፉ። ኮድ የብልኩምን? ንኣማኻሪኹም ሕተቱ።
sign-in-code = ኮድኩም
sign-in-code-hint = 16 ፊደላትን ቁጽርታትን ኣለዎ። ነቲ ሰረዝ (-) ምጽሓፍ ኣየድልን።

join-title = እንቋዕ ብደሓን መጻእኩም
join-for = እዚ ኮድ ናይዚ ሰብ እዩ፦
join-not-you = ንስኹም እንተዘይኮይንኩም፣ ነዚ ገጽ ዕጸውዎ። ነቲ ኮድ ዝሃበኩም ሰብ ድማ ንገርዎ።
join-button = በዚ መሳርሒ እተዉ
join-misread = ነቲ ኮድ ከነንብቦ ኣይከኣልናን። 16 ፊደላትን ቁጽርታትን ኣለዎ። ርኣይዎ እሞ እንደገና ጽሓፍዎ።
join-unknown = እቲ ኮድ ልክዕ ኣይኮነን። ርኣይዎ እሞ እንደገና ጽሓፍዎ፣ ወይ ንኣማኻሪኹም ሓድሽ ኮድ ሕተቱ።
join-used = በዚ ኮድ ድሮ ተኣትዩ እዩ። ንኣማኻሪኹም ሓድሽ ኮድ ሕተቱ።
join-expired = ግዜ ናይዚ ኮድ ሓሊፉ እዩ። ንኣማኻሪኹም ሓድሽ ኮድ ሕተቱ።

invite-title = ዓድሙ
invite-what = በዚ ኮድ ሓንሳብ፣ ብሓደ መሳርሒ ጥራይ ይእቶ። ንዝምልከቶ ሰብ ጥራይ ሃብዎ።
invite-days =
    { $days ->
        [one] እዚ ኮድ ን{ $days } መዓልቲ ይሰርሕ።
       *[other] እዚ ኮድ ን{ $days } መዓልታት ይሰርሕ።
    }
invite-devices =
    { $count ->
        [0] ሕጂ ዝኣተወ መሳርሒ የለን።
        [one] ሕጂ ሓደ መሳርሒ ኣትዩ ኣሎ።
       *[other] ሕጂ { $count } መሳርሒታት ኣትዮም ኣለዉ።
    }
invite-open = ገና ዘይተጠቕሙሉ ኮድ ኣሎ። ክሳብ { $until } ይሰርሕ። ሓድሽ ኮድ እንተፈጢርኩም፣ እቲ ናይ ቅድም ኣይክሰርሕን እዩ።
invite-make = ኮድ ፍጠሩ
invite-once = እቲ ኮድ ሕጂ ጥራይ ይረአ። እንተጠፊኡ፣ ሓድሽ ፍጠሩ።
invite-qr = QR-ኮድ ንምእታው
invite-step-scan = ካሜራ ናይ ሞባይል ክፈቱ። ናብቲ ስእሊ ኣቕንዕዎ።
invite-step-write = ኣይሰርሕን ድዩ? ነቲ ኮድ ኣብ መእተዊ ገጽ ጽሓፍዎ።
invite-step-press = ነቲ ስም ኣንብብዎ። ድሕሪኡ ነቲ መጠወቒ ጠውቕዎ።

settings-title = ንስኹምን ምርጫታትኩምን
settings-you-are = ኣትዩ ዘሎ ሰብ፦
settings-saved = ተዓቂቡ።
settings-level = እቲ ጽሑፍ ክሳብ ክንደይ ከቢድ ይኹን?
settings-level-auto = ከም መድረኸይ ኣብቲ ፕሮግራም
settings-level-now = ሕጂ፦ { $level }

devices-title = ዝኣተኹምሎም መሳርሒታት
devices-signed-out = እቲ መሳርሒ ወጺኡ ኣሎ።
device-this = እዚ መሳርሒ
device-unknown = ዘይፍለጥ መሳርሒ
device-since = ዝኣተወሉ፦ { $date }
device-seen = ናይ መወዳእታ ኣጠቓቕማ፦ { $at }
sign-out = ውጽኡ
sign-out-all = ካብ ኩሉ ውጽኡ

opened-title = ንሓበሬታኹም መን ረኣዮ?
opened-why = ሓደ ሰራሕተኛ ንሓበሬታኹም ምስ ዝኸፍቶ ንጽሕፎ። ሕቶ ኣለኩም? ንኣማኻሪኹም ሕተቱ።
opened-none = ክሳብ ሕጂ ንሓበሬታኹም ዝኸፈተ ሰብ የለን።
opened-record = ገጽኩም
opened-invitation = ንዓኹም ኮድ ምፍጣር
opened-attendance = ምህላውኩም

data-title = ብዛዕባኹም ዝዓቀብናዮ ኩሉ
data-what = ንኹሉ ብሓደ ፋይል ከተውርድዎ ትኽእሉ። እቲ ፋይል ንኮምፒተር ዝተዳለወ እዩ። ኣማኻሪኹም ኣብ ምንባቡ ክሕግዙኹም ይኽእሉ።
data-download = ፋይል ኣውርዱ
opened-roll = ዝርዝር ምህላው
