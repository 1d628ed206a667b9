module Left (module Base, module Left) where
import Base
import Data.IORef
data L = L
class ToBase a where toBase :: a -> Base
instance ToBase L where toBase _ = mk 1
leftValue :: Integer
leftValue = table !! 3
fromLeft :: Int -> Base
fromLeft = Base
bumpLeft :: IORef Int -> IO ()
bumpLeft r = modifyIORef r (+ 1)
