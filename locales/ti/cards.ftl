# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = ዝተሓትመ ካርድ
card-none = ካርድ የብሎምን።
card-make = ካርድ ኣዳልዉ
card-make-again = ሓድሽ ካርድ ኣዳልዉ
card-end = እቲ ካርድ ጠፊኡ
card-made = እቲ ካርድ ተዳልዩ ኣሎ። ነዚ ገጽ ኣሕትምዎ።
card-ended = እቲ ካርድ ካብ ሕጂ ኣይሰርሕን እዩ።
card-made-at = ዝተዳለወሉ፦ { $at }
card-qr = QR-ኮድ ናይቲ ካርድ
card-print-how = ነዚ ገጽ ካብ ብራውዘር ኣብ A4 ኣሕትምዎ። ድሕሪኡ ነቲ ካርድ ቆሪጽኩም ኣውጽእዎ።
card-class = ካርድ ክቕዳሕ ይኽእል። ስለዚ ሓደ ሰብ ብካርድ እንተተመዝጊቡ ኣብቲ ዝርዝር ይጽሓፍ። ኣማኻሪ እውን ይርእይዎ።
card-lost = ካርድ እንተጠፊኡ፣ ሓድሽ ኣዳልዉ። ሽዑ እቲ ናይ ቅድም ኣይሰርሕን።
roll-cards = ዝተሓትሙ ካርድታት
opened-card = ንዓኹም ካርድ ምድላው
