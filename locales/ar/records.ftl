# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = ما سيكون هنا لاحقاً
records-not-yet = لا توجد سجلات شهرية بعد. هذا الإصدار من Steg لا ينشئها. لا شيء مخفي عنك.
records-later-month = سجل لكل مشارك ولكل شهر: المواعيد والحضور وكيف عرفنا ذلك.
records-later-frozen = السجل مقفل. كل تصحيح يصبح نسخة جديدة تبيّن ما تغيّر.
records-later-board = السجل يبيّن ما حدث. اللجنة هي التي تقرر، وليس البرنامج أبداً.
records-until-then = تحتاج إلى معلومات الآن؟ اسأل مرشد المشارك.
orders-not-yet = لا توجد طلبات بعد. هذا الإصدار من Steg لا يستقبلها. لا شيء مخفي عنك.
orders-later-order = طلبك إلى من ينظّم الأنشطة، مع القرار الذي يستند إليه.
orders-later-meeting = لقاء البداية مع المشارك والمرشد.
orders-until-then = قدّم الطلب كما تفعل اليوم.
