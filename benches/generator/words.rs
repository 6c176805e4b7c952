//! Names and sentences for programmes that are made up: Dutch ones, as long and as uneven as real ones.

use proeftuinmeter::base::Text;

use super::random::Random;

pub const PLACES: [&str; 24] = [
    "Aalsmeer",
    "Bergeijk",
    "Culemborg",
    "Den Burg",
    "Edam-Volendam",
    "Franeker",
    "Goirle",
    "Hardinxveld-Giessendam",
    "IJsselstein",
    "Joure",
    "Krimpen aan den IJssel",
    "Lochem",
    "Middelharnis",
    "Nunspeet",
    "Oegstgeest",
    "Papendrecht",
    "Rhenen",
    "'s-Heerenberg",
    "Terneuzen",
    "Urk",
    "Veere",
    "Winsum",
    "Zaltbommel",
    "Zwijndrecht",
];

pub const KEYWORDS: [&str; 5] = ["wijkteam", "e-health", "vrijwilligers", "uitgelicht", "bezoek gepland"];

pub const THEMES: [&str; 12] = [
    "jeugd",
    "participatie",
    "integraal_werken",
    "preventie",
    "burgerinitiatief",
    "data_en_sturing",
    "langer_thuis",
    "wonen",
    "ervaringsdeskundigheid",
    "gezondheid",
    "mantelzorg",
    "armoede",
];

const WHAT: [&str; 16] = [
    "Samen sterk",
    "Thuis in de wijk",
    "Buurtcirkel",
    "Welzijn op recept",
    "Vitale ouderen",
    "De dorpsverbinder",
    "Jongerenhuis",
    "Eén gezin, één plan",
    "Zorgzame straten",
    "Eerst een praatje",
    "Werkplaats sociaal domein",
    "Opgroeien doe je samen",
    "Schuldenvrij verder",
    "Respijtzorg dichtbij",
    "Stadstuin en ontmoeting",
    "Ervaring telt",
];

const FOR_WHOM: [&str; 8] = [
    "",
    " voor jonge mantelzorgers",
    " in het buitengebied",
    " met en door bewoners",
    ": integrale toegang tot zorg en ondersteuning",
    " voor inwoners met een kleine beurs",
    " rond de basisschool",
    " (vervolg)",
];

const PARTS: [&str; 8] = [
    "Dorpshuis",
    "Wijkteam Noord",
    "Jongerenraad",
    "Effectieve methoden",
    "Inloop",
    "Buurtkamer De Brug",
    "Samenwerking met huisartsen",
    "Ouders",
];

const GROUPS: [&str; 10] = [
    "ouderen die alleen wonen",
    "jongeren van 16 tot 23 jaar",
    "vrijwilligers",
    "mantelzorgers",
    "huisartsen en praktijkondersteuners",
    "woningcorporatie",
    "welzijnsorganisatie",
    "scholen",
    "nieuwkomers",
    "gezinnen",
];

const BEGINNINGS: [&str; 8] = [
    "Bewoners en professionals weten elkaar",
    "De gemeente laat initiatiefnemers",
    "Deelnemers voelen zich",
    "Partners spreken",
    "Vrijwilligers worden",
    "De werkwijze maakt dat inwoners",
    "Door personele wisselingen zijn afspraken",
    "Het netwerk is",
];

const ENDINGS: [&str; 8] = [
    "sneller te vinden, al kost het tijd om vertrouwen op te bouwen.",
    "steeds vaker aan zet.",
    "beter gehoord dan bij de eerste meting.",
    "elk kwartaal over de voortgang, maar leggen nog weinig vast.",
    "eerder betrokken bij besluiten die hen aangaan.",
    "minder vaak doorverwezen en meer geholpen door mensen uit de eigen buurt.",
    "onduidelijk gebleven; dat vraagt aandacht in het vervolg.",
    "gegroeid van vijf naar twintig organisaties.",
];

pub fn pilot_name(random: &mut Random, number: u32) -> String {
    let place = if random.chance(0.5) { format!(" {}", random.pick(&PLACES)) } else { format!(" {number}") };
    format!("{}{}{place}", random.pick(&WHAT), random.pick(&FOR_WHOM))
}

/// Two names for the parts of one pilot, which must differ.
pub fn part_names(random: &mut Random) -> [String; 2] {
    let first = random.below(PARTS.len() as u32) as usize;
    [first, (first + 3) % PARTS.len()].map(|part| format!("{} {}", PARTS[part], random.pick(&PLACES)))
}

/// In Dutch only, as people write.
pub fn sentence(random: &mut Random) -> Text {
    Text::new(format!("{} {}", random.pick(&BEGINNINGS), random.pick(&ENDINGS)), String::new())
}

/// Up to `most` names of groups.
pub fn some(random: &mut Random, most: u32) -> Vec<Text> {
    let count = 1 + random.below(most);
    (0..count).map(|_| Text::new(random.pick(&GROUPS).to_owned(), String::new())).collect()
}
