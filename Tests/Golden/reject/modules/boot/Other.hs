module Other where
import Main (x)
data Abstract = Abstract deriving Show
data Parameters a = Parameters a -- ERROR: the `.hs-boot` file declares `Parameters` otherwise
same :: Int -> Int
same = (+ x)
general :: a -> a
general = id
different :: Int -> Int
different = id
narrow :: Int -> Int
narrow = id
