# pilots

## Codes of pilots: themes (from the sample; a programme may have others) and kinds of commissioner
theme-armoede = Poverty
theme-burgerinitiatief = Citizens' initiatives
theme-data-en-sturing = Data and steering
theme-diversiteit = Diversity
theme-ervaringsdeskundigheid = Expertise by experience
theme-gezondheid = Health
theme-groen = Green spaces
theme-integraal-werken = Integrated working
theme-jeugd = Youth
theme-langer-thuis = Living at home longer
theme-mantelzorg = Informal care
theme-participatie = Participation
theme-preventie = Prevention
theme-veiligheid = Safety
theme-wonen = Housing

commissioner-kind-municipality = Municipality
commissioner-kind-region = Regional partnership
commissioner-kind-province = Province
commissioner-kind-welfare-organisation = Welfare organisation
commissioner-kind-care-organisation = Care organisation
commissioner-kind-youth-care = Youth care organisation
commissioner-kind-school-network = School partnership
commissioner-kind-foundation = Foundation
commissioner-kind-residents-group = Residents' group
commissioner-kind-company = Company
commissioner-kind-other = Other

## Codes of fieldwork, the final measurement and the commissioner
held-unknown = Unknown
held-planned = Planned
held-held = Held
held-not-held = Not held

final-method-questionnaire = Questionnaire
final-method-interview = Interviews
final-method-focus-group = Focus group
final-method-conversation = Conversations
final-method-observation = Observation

effects-positive = Positive
effects-mixed = Mixed
effects-none = No effect found
effects-too-early = Too early to say
effects-not-measured = Not measured

initiator-commissioner = Commissioner
initiator-residents = Residents
initiator-other = Another party

## Codes of findings
finding-kind-finding = Finding
finding-kind-quote = Quote
finding-kind-lesson = Lesson
finding-kind-success-factor = Success factor
finding-kind-obstacle = Obstacle
topic-effecten = Effects
