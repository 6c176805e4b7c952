# pilots
