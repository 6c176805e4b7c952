"""The words of the practice programme: pilots, findings, arguments and open answers, all of them invented.

Every place, organisation and person is made up. make-oefenprogramma.py puts these beside its numbers. A text is
(Dutch, English); answers to open questions stand in Dutch only, as people wrote them.
"""

PROGRAMME = dict(
    name="Oefenprogramma Dichtbij",
    description=(
        "Verzonnen gegevens om mee te oefenen: acht proeftuinen die niet bestaan, met vragenlijsten waarin alles zit wat "
        "in het echt ook misgaat. Geen plaats, organisatie of antwoord is echt.",
        "Invented data to practise with: eight pilots that do not exist, with questionnaires that hold everything that "
        "goes wrong in real life too. No place, organisation or answer is real.",
    ),
    region="Veenkust (verzonnen)",
)

SOURCE = "Oefenprogramma (verzonnen)"

MEASUREMENTS = [
    (("Eerste meting", "First measurement"), "voorjaar 2024"),
    (("Tweede meting", "Second measurement"), "najaar 2025"),
]

EVALUATORS = [
    ("Evaluator A", ("Verzonnen evaluator; las de verslagen en bezocht elke proeftuin een keer.",
                     "Invented evaluator; read the reports and visited every pilot once.")),
    ("Evaluator B", ("Verzonnen evaluator; sprak met de projectleiders.",
                     "Invented evaluator; spoke with the project leaders.")),
]

PILOTS = [
    dict(
        name="Buurtkamer De Wissel", commissioners=["Gemeente Waterveen"], kind="municipality", area="Waterveen",
        municipalities=["Waterveen"], themes=["participatie", "burgerinitiatief"],
        partners=[("Welzijn Waterveen", "Waterveen Welfare"), ("woningcorporatie", "housing association"), ("bewoners", "residents")],
        residents=("Bewoners beheren de buurtkamer zelf en bepalen wat er te doen is.",
                   "Residents run the community room themselves and decide what goes on there."),
        goal=("Een plek in de buurt waar bewoners elkaar ontmoeten en helpen, voordat er een hulpvraag ontstaat.",
              "A place in the neighbourhood where residents meet and help each other before they need care."),
        targets=[("bewoners van de Stationsbuurt", "residents of the station quarter"), ("mensen die weinig buiten komen", "people who seldom go out")],
        results=[("De buurtkamer is zes dagen per week open; drie dagen zonder beroepskracht.",
                  "The community room is open six days a week, three of them without a professional."),
                 ("Twaalf bewoners vormen samen het beheer.", "Twelve residents together run it.")],
        innovation=[("Het beheer en het budget liggen bij bewoners.", "Residents hold both the management and the budget.")],
        counts=[(("vaste vrijwilligers", "regular volunteers"), 24.0), (("bezoekers per week", "visitors a week"), 85.0)],
        note=None,
        actor=("Gemeente Waterveen, afdeling Samenleving", "Municipality of Waterveen, department of Society"),
    ),
    dict(
        name="Jong aan Zet", commissioners=["Jeugdregio De Kreken"], kind="region", area="De Kreken",
        municipalities=["Ooststrand", "Vlasmeer"], themes=["jeugd", "preventie"],
        partners=[("jongerenwerk", "youth work"), ("scholen", "schools"), ("jeugdteam", "youth team")],
        residents=("Jongeren van 14 tot 20 jaar bedenken de activiteiten; ouders praten mee.",
                   "Young people from 14 to 20 think up the activities; parents have a say."),
        goal=("Jongeren krijgen eerder en lichter hulp, op de plekken waar ze toch al komen.",
              "Young people get help earlier and in a lighter form, in the places where they come anyway."),
        targets=[("jongeren van 14 tot 20 jaar", "young people from 14 to 20"), ("hun ouders", "their parents")],
        results=[("Op vier scholen is een inlooppunt geopend.", "A drop-in point has opened at four schools."),
                 ("De wachttijd voor een eerste gesprek is gelijk gebleven.", "The waiting time for a first talk has not changed.")],
        innovation=[("Jongeren beslissen mee over wie het geld krijgt.", "Young people share in deciding who gets the money.")],
        counts=[(("inlooppunten", "drop-in points"), 4.0)],
        note=("Na de eerste meting vertrokken twee projectleiders; de groep die de tweede keer antwoordde is deels een andere.",
              "Two project leaders left after the first measurement; those who answered the second time are partly others."),
        actor=("Jeugdregio De Kreken, programmamanager", "Youth region De Kreken, programme manager"),
    ),
    dict(
        name="Samen Thuis", commissioners=["Gemeente Hogeweide", "Zorggroep De Akker"], kind="municipality", area="Hogeweide",
        municipalities=["Hogeweide"], themes=["langer_thuis", "integraal_werken"],
        partners=[("Zorggroep De Akker", "De Akker care group"), ("huisartsen", "general practitioners"), ("dorpsraden", "village councils")],
        residents=("Dorpsraden en een panel van ouderen denken mee over de aanpak.",
                   "Village councils and a panel of older people think along about the approach."),
        goal=("Ouderen kunnen langer in hun eigen dorp of wijk blijven wonen, met zorg en buren die van elkaar weten.",
              "Older people can stay longer in their own village or quarter, with care and neighbours who know of each other."),
        targets=[("thuiswonende ouderen", "older people living at home"), ("hun naasten", "those close to them")],
        results=[("In elke kern is één aanspreekpunt.", "Every village has one person to turn to.")],
        innovation=[("Wijkzorg en dorpsraad plannen samen de week.", "Community care and village council plan the week together.")],
        counts=[(("kernen", "villages"), 3.0)],
        note=("Onderzocht per kern. In Dorp Kleistee antwoordden drie mensen, in Buurtschap Venneput één.",
              "Studied per village. Three people answered in Dorp Kleistee, one in Buurtschap Venneput."),
        actor=("Gemeente Hogeweide en Zorggroep De Akker samen", "Municipality of Hogeweide and De Akker care group together"),
        parts=["Wijk Lindenhof", "Dorp Kleistee", "Buurtschap Venneput"],
    ),
    dict(
        name="Geldzaken op Orde", commissioners=["Gemeente Rietmeer"], kind="municipality", area="Rietmeer",
        municipalities=["Rietmeer"], themes=["armoede"],
        partners=[("schuldhulp", "debt support"), ("voedselbank", "food bank")],
        residents=("Ervaringsdeskundigen lezen mee met alle brieven.", "Experts by experience read all letters before they go out."),
        goal=("Inwoners met geldzorgen vinden eerder hulp en hoeven hun verhaal maar één keer te vertellen.",
              "Residents with money worries find help earlier and need to tell their story only once."),
        targets=[("inwoners met geldzorgen", "residents with money worries")],
        results=[("Eén loket voor schulden, toeslagen en bijzondere bijstand.", "One desk for debts, benefits and special assistance.")],
        innovation=[("Brieven zijn samen met inwoners herschreven.", "Letters were rewritten together with residents.")],
        counts=[], note=None,
        actor=("Gemeente Rietmeer", "Municipality of Rietmeer"),
    ),
    dict(
        name="Mantelzorg Dichterbij", commissioners=["Stichting Steunpunt Duinhaven"], kind="foundation", area="Duinhaven",
        municipalities=["Duinhaven"], themes=["mantelzorg", "ervaringsdeskundigheid"],
        partners=[("steunpunt", "support centre"), ("huisartsen", "general practitioners"), ("mantelzorgers", "informal carers")],
        residents=("Mantelzorgers geven zelf de voorlichting.", "Informal carers give the information sessions themselves."),
        goal=("Mantelzorgers worden op tijd gezien en kunnen de zorg volhouden.",
              "Informal carers are noticed in time and can keep up the care."),
        targets=[("mantelzorgers", "informal carers")],
        results=[("Huisartsen vragen bij elk consult naar mantelzorg.", "General practitioners ask about informal care at every consultation.")],
        innovation=[("Wie zelf heeft gezorgd, begeleidt wie nu zorgt.", "Those who once gave care guide those who give it now.")],
        counts=[], note=("De datums van de twee metingen lijken verwisseld.", "The dates of the two measurements seem to have been swapped."),
        actor=("Stichting Steunpunt Duinhaven", "Steunpunt Duinhaven foundation"),
    ),
    dict(
        name="Groen voor de Deur", commissioners=["Bewonersgroep Oeverwijk"], kind="residents_group", area="Waterveen, Oeverwijk",
        municipalities=["Waterveen"], themes=["groen", "gezondheid", "burgerinitiatief"],
        partners=[("woningcorporatie", "housing association"), ("hoveniers in opleiding", "trainee gardeners")],
        residents=("Bewoners ontwerpen, planten en onderhouden de tuin.", "Residents design, plant and look after the garden."),
        goal=("Een gezamenlijke tuin waar buren elkaar leren kennen en meer bewegen.",
              "A shared garden where neighbours get to know each other and move more."),
        targets=[("bewoners van Oeverwijk", "residents of Oeverwijk")],
        results=[("De parkeerplaats is nu een moestuin.", "The car park is now a kitchen garden.")],
        innovation=[("De woningcorporatie draagt de grond over aan bewoners.", "The housing association hands over the land to residents.")],
        counts=[(("tuinvakken", "garden plots"), 18.0)],
        note=("Bij de tweede meting kwamen er meer lijsten terug dan er waren uitgedeeld.",
              "At the second measurement more forms came back than had been handed out."),
        actor=("Bewonersgroep Oeverwijk", "Oeverwijk residents' group"),
    ),
    dict(
        name="De Eerste Stap", commissioners=["Welzijn Vlasmeer"], kind="welfare_organisation", area="Vlasmeer",
        municipalities=["Vlasmeer"], themes=["ervaringsdeskundigheid", "participatie"],
        partners=[("herstelacademie", "recovery college"), ("werkplein", "job centre")],
        residents=("Ervaringsdeskundigen leiden de gespreksgroepen.", "Experts by experience lead the discussion groups."),
        goal=("Mensen die lang thuis zaten, doen een eerste stap naar meedoen.",
              "People who have been at home for long take a first step towards taking part."),
        targets=[("mensen met een uitkering", "people on benefits")],
        results=[("Negen deelnemers zijn gaan helpen bij een andere groep.", "Nine participants went on to help in another group.")],
        innovation=[("Er is geen intake: wie binnenloopt, doet mee.", "There is no intake: whoever walks in takes part.")],
        counts=[], note=("De lijsten zijn in de groep samen ingevuld; de scores verschillen niet van elkaar.",
                         "The forms were filled in together in the group; the scores do not differ."),
        actor=("Welzijn Vlasmeer", "Vlasmeer Welfare"),
    ),
    dict(
        name="Veilig Verder", commissioners=["Gemeente Ooststrand"], kind="municipality", area="Ooststrand en Rietmeer",
        municipalities=["Ooststrand", "Rietmeer"], themes=["veiligheid", "integraal_werken"],
        partners=[("wijkteam", "community team"), ("politie", "police"), ("vrouwenopvang", "women's shelter")],
        residents=("Twee cliëntenraden lezen mee; deelnemers bleven op eigen verzoek zonder code.",
                   "Two clients' councils read along; at their own request participants have no code."),
        goal=("Na een melding van geweld thuis komt er binnen een week één plan met alle betrokkenen.",
              "Within a week of a report of violence at home there is one plan with all concerned."),
        targets=[("gezinnen", "families"), ("professionals", "professionals")],
        results=[("Het eerste overleg is nu meestal binnen zes dagen.", "The first meeting is now mostly within six days.")],
        innovation=[("Het gezin zit vanaf het eerste overleg aan tafel.", "The family is at the table from the first meeting on.")],
        counts=[], note=None,
        actor=("Gemeente Ooststrand", "Municipality of Ooststrand"),
    ),
]

NOT_HELD = {
    "stopped": ("De projectleider vertrok en de proeftuin stopte een half jaar eerder dan gepland.",
                "The project leader left and the pilot stopped half a year earlier than planned."),
    "commissioner": ("De opdrachtgever stuurde de lijst niet terug.", "The commissioner did not return the form."),
}

# (pilot from 1, kind, topic, measurement or None, Dutch, English)
FINDINGS = [
    (1, "finding", "samenwerking", 2, "Bewoners en beroepskrachten verdelen het werk in onderling overleg.", "Residents and professionals divide the work in consultation."),
    (1, "success_factor", "burgerparticipatie", None, "Bewoners hebben de sleutel en een eigen budget.", "Residents hold the key and a budget of their own."),
    (1, "quote", "burgerparticipatie", 2, "Eerst kwam ik voor de koffie, nu maak ik het rooster.", "First I came for the coffee, now I make the rota."),
    (1, "finding", "effecten", 2, "Bezoekers zeggen meer mensen in de buurt te kennen.", "Visitors say they know more people in the neighbourhood."),
    (2, "finding", "aansturing", 2, "Na het vertrek van twee projectleiders was onduidelijk wie besliste.", "After two project leaders left, it was unclear who decided."),
    (2, "obstacle", "samenwerking", 2, "Scholen en jeugdteam hadden ieder hun eigen planning.", "Schools and youth team each had a planning of their own."),
    (2, "lesson", "aansturing", None, "Leg vast wie beslist voordat mensen van baan wisselen.", "Put down who decides before people change jobs."),
    (2, "quote", "samenwerking", 1, "Iedereen wil, maar niemand heeft op hetzelfde moment tijd.", "Everybody wants to, but nobody has time at the same moment."),
    (3, "finding", "samenwerking", 2, "De wijkverpleegkundige en de dorpsraad bellen elkaar nu rechtstreeks.", "The community nurse and the village council now ring each other directly."),
    (3, "success_factor", "aansturing", None, "Eén aanspreekpunt per kern.", "One person to turn to in each village."),
    (3, "obstacle", "burgerparticipatie", 1, "In de kleinste kern is er niemand die het panel kan trekken.", "In the smallest village nobody can lead the panel."),
    (4, "finding", "burgerparticipatie", 1, "Ervaringsdeskundigen worden gehoord, maar beslissen niet mee.", "Experts by experience are heard, but do not share in decisions."),
    (4, "lesson", "aansturing", None, "Spreek vooraf af wat er gebeurt als de projectleider weggaat.", "Agree beforehand what happens if the project leader leaves."),
    (5, "finding", "effecten", 2, "Mantelzorgers weten beter waar ze terechtkunnen.", "Informal carers know better where to turn."),
    (5, "quote", "samenwerking", 2, "De huisarts vroeg voor het eerst hoe het met míj ging.", "For the first time the doctor asked how I was doing."),
    (6, "success_factor", "burgerparticipatie", None, "Wie plant, mag ook oogsten.", "Those who plant may also harvest."),
    (6, "obstacle", "aansturing", 1, "Het duurde negen maanden voordat de grond was overgedragen.", "It took nine months before the land was handed over."),
    (7, "finding", "samenwerking", 2, "De groep noemt de samenwerking onveranderd goed.", "The group calls the cooperation as good as before."),
    (7, "lesson", "effecten", None, "Laat mensen een vragenlijst alleen invullen, anders meet je de groep.", "Have people fill in a form alone, or you measure the group."),
    (8, "finding", "aansturing", 2, "Er is nu één plan per gezin, met één regisseur.", "There is now one plan for each family, with one person in charge."),
    (8, "obstacle", "samenwerking", 2, "Politie en wijkteam mogen niet alles met elkaar delen.", "Police and community team may not share everything."),
]

# The codebook: each label with its definition, and the findings (by their place in the list above, from 1) that have it.
TAGS = [
    (("rollen en besluiten", "roles and decisions"),
     ("Wie wat doet en wie beslist, duidelijk of juist niet.", "Who does what and who decides, clear or not."), [5, 7, 10, 13, 20]),
    (("wisselende mensen", "people who change"),
     ("Het werk leunt op iemand die vertrekt of kan vertrekken.", "The work leans on somebody who leaves or may leave."), [5, 7, 13]),
    (("tijd en planning", "time and planning"),
     ("Agenda's, wachttijden en procedures. Niet voor te weinig geld.", "Diaries, waiting times and procedures. Not for too little money."), [6, 8, 17]),
    (("zeggenschap van bewoners", "residents' say"),
     ("Bewoners beslissen mee, of juist niet.", "Residents share in decisions, or do not."), [2, 12, 16]),
    (("korte lijnen", "short lines"),
     ("Mensen weten elkaar te vinden zonder omweg.", "People find each other without a detour."), [1, 9, 14]),
    (("geld", "money"),
     ("Budget en vergoedingen. Nog bij geen bevinding gezet.", "Budget and allowances. Not put to any finding yet."), []),
]

# What an evaluator argues, by scale and value.
ARGUMENTS = {
    "aansturing": {
        2: ("Onduidelijk wie beslist; afspraken staan niet op papier.", "Unclear who decides; agreements are not on paper."),
        3: ("De kaders zijn bekend, maar bijsturen gebeurt laat.", "The boundaries are known, but adjusting comes late."),
        4: ("Heldere kaders en een projectleider die ruimte laat.", "Clear boundaries and a project leader who leaves room."),
        5: ("Doel, rollen en voortgang zijn voor iedereen duidelijk.", "Goal, roles and progress are clear to everyone."),
    },
    "burgerparticipatie": {
        2: ("Inwoners worden geïnformeerd en verder niet betrokken.", "Residents are informed and not involved beyond that."),
        3: ("Inwoners denken mee; besluiten vallen elders.", "Residents think along; decisions are taken elsewhere."),
        4: ("Inwoners werken mee en hebben invloed op de aanpak.", "Residents work along and influence the approach."),
        5: ("Inwoners beslissen en voeren zelf uit.", "Residents decide and carry it out themselves."),
    },
    "samenwerking": {
        2: ("Partners werken naast elkaar en wachten op elkaar.", "Partners work side by side and wait for each other."),
        3: ("Men kent elkaar, maar taken overlappen.", "People know each other, but tasks overlap."),
        4: ("Korte lijnen en een gedeelde planning.", "Short lines and a shared planning."),
        5: ("Partners springen voor elkaar in zonder dat het gevraagd wordt.", "Partners step in for each other without being asked."),
    },
}

GOOD = [
    "Iedereen is welkom en dat merk je.", "Korte lijnen met het wijkteam.", "We luisteren echt naar elkaar.",
    "De bewoners nemen zelf het initiatief.", "Er wordt niet vergaderd om het vergaderen.", "Dat we samen eten na afloop.",
    "Goede begeleiding, ook als het even tegenzit.", "De koffie :-)", "Het enthousiasme van de vrijwilligers.",
    "Afspraken worden nagekomen.", "Ik leer hier meer dan op school.", "De gemeente denkt mee; dat was vroeger anders.",
]
BETTER = [
    "Meer tijd voor overleg.", "Minder wisselingen van contactpersoon.", "Duidelijker wie wat doet.",
    "Ook 's avonds open.", "Vaker laten horen wat er met onze ideeën gebeurt.", "Minder formulieren!",
    "Jongeren erbij betrekken.", "Het budget is elk jaar onzeker.", "Eerder beginnen met werven.",
]
NEW = [
    "Dat bewoners de sleutel hebben.", "Eén plan voor het hele gezin.", "Samen de brieven herschrijven.",
    "Dat ervaring net zoveel telt als een diploma.", "Er is geen wachtlijst.", "Wij beslissen zelf over het geld.",
]
