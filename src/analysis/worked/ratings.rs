//! The ratings of the programme Samen Innoveren by two readers of its final report, for the agreement between them.

/// Per scale the units (a part in a measurement), each with the ratings that it was given, 1 to 5.
pub const SAMEN_INNOVEREN: [(&str, &str); 3] = [
    (
        "aansturing",
        "55 22 33 44 32 55 44 43 22 22 22 22 44 55 55 33 22 22 2 33 22 44 55 4 4 55 55 34 22 2 22 22 22 44 55 \
         55 3 2 33 22 55 33 22 44 55 44 22 22 33 44 44 44 55 22 33",
    ),
    (
        "burgerparticipatie",
        "33 33 44 22 44 22 33 22 22 44 44 55 44 44 22 44 55 44 22 2 44 44 44 44 44 44 33 44 22 44 33 11 33 32 \
         44 33 33 22 22 44 44 44 22 22 43 55 33 22 22 22 33 55 33 44 33 55 44 22 44 44",
    ),
    (
        "samenwerking",
        "55 33 44 4 44 55 55 44 33 44 44 33 55 44 44 44 5 44 44 44 44 44 33 4 44 33 55 55 4 55 55 44 44 33 33 \
         32 33 44 54 44 55 33 44 3 33 55 33 33 22 44 55 4 44 22 44 43 22 44 44 44 44 44 22 22 44 44 44 44 33",
    ),
];
