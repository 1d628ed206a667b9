module Right where
import Base
import Left (ToBase (..))
import Data.IORef (IORef, modifyIORef')
data R = R
instance ToBase R where toBase R = mk 1
rightValue :: Integer
rightValue = table !! 4
fromRight :: Int -> Base
fromRight n = Base (n + 1)
bumpRight :: IORef Int -> IO ()
bumpRight r = modifyIORef' r (+ 10)
