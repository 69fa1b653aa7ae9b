# Draft: not yet reviewed by a translator.
### The municipality's page.

setup-saved = تم الحفظ.
setup-programme = البرنامج
setup-participants = المشاركون
setup-activities = الأنشطة
setup-occasions = المواعيد في الأيام السبعة القادمة
setup-staff = الموظفون
setup-name = الاسم
setup-role = الدور
setup-devices = الأجهزة المسجّلة
setup-invite = دعوة
setup-unassigned = مشاركون بلا مرشد
setup-unassigned-what = ليس لهم مرشد يدعوهم. يمكنك أنت دعوتهم.
setup-sites = الأماكن
setup-nobody-leads = لا يوجد مشرف هنا.
setup-take-off = إزالة من هذا المكان
setup-add-supervisor = إضافة مشرف
setup-add = إضافة
setup-new-staff = موظف جديد
setup-name-empty = اكتب اسماً.
setup-name-too-long = الاسم طويل. الحد الأقصى { $most } حرفاً.
setup-name-unseen = في الاسم حروف لا تظهر. اكتبه بيدك.
setup-role-unknown = اختر دوراً من القائمة.
setup-not-supervisor = لم ينجح ذلك. هذا الشخص ليس مشرفاً، أو المكان لم يعد موجوداً.
setup-screens = الشاشات
setup-screens-none = لا توجد شاشة موصولة. المشرف يصل الشاشة في مكانه.
