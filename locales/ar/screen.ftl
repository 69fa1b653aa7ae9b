# Draft: not yet reviewed by a translator.
### A site's screens: what a screen says of itself, enrolling one, taking one out of use.

site-screens = الشاشات
screen-alone = الشاشة بلا اتصال بالشبكة الآن. الرموز صالحة مع ذلك.
screen-corrected = ساعة هذا الجهاز غير صحيحة. الشاشة تستخدم وقت الخادم. الرموز صالحة.
screen-unsure = لا نعرف إن كانت ساعة الشاشة صحيحة. ربما لا يُحتسب الرمز. قارن الساعة بساعة هاتفك. هل تختلفان؟ اسأل المشرف.
screen-no-keys = الشاشة بلا اتصال منذ وقت طويل. لا رمز لديها الآن. يجب وصلها بالشبكة.
screen-last-contact = آخر اتصال:
screen-revoked = هذه الشاشة لم تعد مستخدمة. اسأل المشرف في المكان.
screen-enrol-again = وصل الشاشة من جديد
screen-code-unknown = الرمز غير صحيح. تحقق من كل علامة.
screen-code-used = استُخدم هذا الرمز من قبل. اطلب رمزاً جديداً من المشرف.
screen-code-expired = انتهت صلاحية الرمز. اطلب رمزاً جديداً من المشرف.
screens-title = شاشات المكان
screens-none = لا توجد شاشة موصولة هنا.
screens-what = يمكن لجهاز لوحي أو تلفاز أن يعرض رمز المكان دون أن يسجّل أحد الدخول عليه. تستمر الشاشة أسبوعاً بلا شبكة. يلزم رمز لوصلها.
screens-add = وصل شاشة
screens-code-once = يظهر الرمز الآن فقط. يعمل مرة واحدة خلال ساعة واحدة.
screens-step-open = افتح هذا العنوان على الجهاز اللوحي أو التلفاز:
screens-step-type = اكتب الرمز هناك.
screens-step-press = اضغط على «وصل».
screens-since = وُصلت { $at } بواسطة { $name }
screens-seen = آخر اتصال { $at }
screens-off = إيقاف الشاشة
screens-off-means = عند إيقاف شاشة لا تُحتسب رموزها بعد 15 ثانية على الأكثر. يحصل المكان عندئذ على مفتاح جديد. تجلبه الشاشات الأخرى هنا بنفسها عندما تكون متصلة بالشبكة. الشاشة التي بلا شبكة تعرض رموزاً لا تُحتسب حتى يعود اتصالها.
screens-off-done = أُوقفت الشاشة.
enrol-title = وصل الشاشة
enrol-is-one = هذا الجهاز شاشة من قبل.
enrol-how = هنا يصبح هذا الجهاز شاشة تعرض رمز المكان. يعطيك المشرف في المكان رمزاً لتكتبه.
enrol-signs-out = سيتم تسجيل خروجك من هذا الجهاز عندما يصبح شاشة.
enrol-code = رمز من المشرف
enrol-button = وصل
