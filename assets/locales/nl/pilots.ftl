# pilots

## Codes of pilots: themes (from the sample; a programme may have others) and kinds of commissioner
theme-armoede = Armoede
theme-burgerinitiatief = Burgerinitiatief
theme-data-en-sturing = Data en sturing
theme-diversiteit = Diversiteit
theme-ervaringsdeskundigheid = Ervaringsdeskundigheid
theme-gezondheid = Gezondheid
theme-groen = Groen
theme-integraal-werken = Integraal werken
theme-jeugd = Jeugd
theme-langer-thuis = Langer thuis wonen
theme-mantelzorg = Mantelzorg
theme-participatie = Participatie
theme-preventie = Preventie
theme-veiligheid = Veiligheid
theme-wonen = Wonen

commissioner-kind-municipality = Gemeente
commissioner-kind-region = Regionaal samenwerkingsverband
commissioner-kind-province = Provincie
commissioner-kind-welfare-organisation = Welzijnsorganisatie
commissioner-kind-care-organisation = Zorgorganisatie
commissioner-kind-youth-care = Jeugdhulporganisatie
commissioner-kind-school-network = Samenwerkingsverband van scholen
commissioner-kind-foundation = Stichting
commissioner-kind-residents-group = Bewonersgroep
commissioner-kind-company = Bedrijf
commissioner-kind-other = Anders

## Codes of fieldwork, the final measurement and the commissioner
held-unknown = Onbekend
held-planned = Gepland
held-held = Gehouden
held-not-held = Niet gehouden

final-method-questionnaire = Vragenlijst
final-method-interview = Interviews
final-method-focus-group = Focusgroep
final-method-conversation = Gesprekken
final-method-observation = Observatie

effects-positive = Positief
effects-mixed = Wisselend
effects-none = Geen effect gevonden
effects-too-early = Nog te vroeg om te zeggen
effects-not-measured = Niet gemeten

initiator-commissioner = Opdrachtgever
initiator-residents = Inwoners
initiator-other = Andere partij

## Codes of findings
finding-kind-finding = Bevinding
finding-kind-quote = Citaat
finding-kind-lesson = Les
finding-kind-success-factor = Succesfactor
finding-kind-obstacle = Belemmering
topic-effecten = Effecten
