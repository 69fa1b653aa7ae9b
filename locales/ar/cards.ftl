# Draft: not yet reviewed by a translator.
### Printed cards.

card-title = بطاقة مطبوعة
card-none = بلا بطاقة.
card-make = إنشاء بطاقة
card-make-again = إنشاء بطاقة جديدة
card-end = ضاعت البطاقة
card-made = البطاقة جاهزة. اطبع هذه الصفحة.
card-ended = لم تعد البطاقة صالحة.
card-made-at = أُنشئت { $at }
card-qr = رمز QR على البطاقة
card-print-how = اطبع هذه الصفحة على ورق A4 من المتصفح. قص البطاقة.
card-class = يمكن نسخ البطاقة. لذلك تذكر القائمة أن الحضور سُجّل ببطاقة. يرى المرشد ذلك أيضاً.
card-lost = إذا ضاعت البطاقة فأنشئ بطاقة جديدة. عندها تنتهي القديمة.
roll-cards = بطاقات مطبوعة
opened-card = إنشاء بطاقة لك
