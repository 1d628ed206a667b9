module Both (module X, Y.thing) where -- ERROR: conflicting exports
import X
import qualified Y
