# Draft: not yet reviewed by a translator.
### What caseworkers read as long as there are no month records and no orders.

records-later = Що тут буде
records-not-yet = Звітів за місяць ще немає. Ця версія Steg їх не створює. Від вас нічого не приховано.
records-later-month = Один звіт на кожного учасника і місяць: заняття, присутність і звідки ми про неї знаємо.
records-later-frozen = Звіт закрито для змін. Виправлення стає новою версією, яка показує, що змінилося.
records-later-board = Звіт показує, що було. Рішення завжди ухвалює комітет (nämnden), а не Steg.
records-until-then = Дані потрібні зараз? Запитайте куратора учасника.
orders-not-yet = Замовлень ще немає. Ця версія Steg їх не приймає. Від вас нічого не приховано.
orders-later-order = Ваше замовлення для тих, хто організовує активності, і рішення, на якому воно засноване.
orders-later-meeting = Стартова зустріч з учасником і куратором.
orders-until-then = Робіть замовлення так, як робите сьогодні.
