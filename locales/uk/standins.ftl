# Draft: not yet reviewed by a translator.
### Stand-ins for a supervisor.

stand-in-title = Заміна
stand-in-what = Хто заміняє, бачить лише це місце і лише сьогодні. Код і вхід діють до { $until }, а потім самі закінчуються. Ім’я цієї людини стоїть біля всіх її позначок. Попросіть її надіслати все до кінця дня.
stand-in-name = Хто заміняє (ім’я)
stand-in-make = Створити код на сьогодні
stand-in-today = Заміни сьогодні
stand-in-none = Сьогодні заміни немає.
stand-in-signed-in = Вхід є
stand-in-not-yet = Входу ще не було
stand-in-end = Завершити
stand-in-ended = Заміну завершено.
stand-in-for = Код для:
stand-in-until = Сьогодні він діє до { $until }.
