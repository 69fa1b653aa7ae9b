# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = مجموعات اليوم
site-none = لا يوجد مكان مسجل لك. اطلب من المسؤول عن النظام إضافتك إلى مكان.
site-no-groups = لا مجموعات هنا اليوم.
site-screen = عرض الشاشة
site-roll = قائمة الحضور
site-cancelled = أُلغي
site-count = الموجودون هنا: { $here } من { $expected }

screen-scan = امسح الرمز بكاميرا هاتفك.
screen-type = أو اكتب هذه الأرقام:
screen-qr-label = رمز QR لتسجيل الحضور
screen-time-left = الوقت حتى يتغيّر الرمز
screen-no-contact = الشاشة غير متصلة. ربما الرمز قديم.

roll-title = قائمة الحضور
roll-groups-label = مجموعات هذا اليوم
roll-saved = حُفظت القائمة.
roll-nothing-today = لا توجد مجموعة هنا اليوم.
roll-nobody = لا أحد مسجل في هذه المجموعة.
roll-cancelled = أُلغي الموعد. لا حاجة إلى تسجيل أحد.
roll-whole = كل الآخرين هنا
roll-whole-hint = يُسجَّل كل من ليست له علامة. لا يشمل ذلك من أخبرنا أنه لا يستطيع الحضور. من وصل متأخراً يُسجَّل متأخراً.
roll-said-in = سجّل الحضور { $at }
roll-said-out = سجّل الخروج { $at }
roll-said-nothing = لا يوجد تسجيل حضور
roll-received = وصلنا { $at }
roll-told = أخبرنا مسبقاً
roll-decided = قرّر المرشد.
roll-needs-confirmation = يحتاج إلى تأكيد
roll-confirm = تأكيد
roll-confirm-name = تأكيد حضور { $name }
roll-undo = إزالة العلامة
roll-undo-name = إزالة علامة { $name }
roll-visits = زيارات بلا مجموعة
roll-visits-why = سجّل هؤلاء حضورهم ولم نجد مجموعة مناسبة. اختر مجموعة.
roll-visit-group = المجموعة
roll-visit-place = إضافة إلى المجموعة
roll-visit-placed = لهذه الزيارة مجموعة من قبل.
roll-others = قوائم أيام أخرى
roll-seen-in = سجّل الموظفون الوصول في { $at }
roll-seen-out = سجّل الموظفون المغادرة في { $at }
