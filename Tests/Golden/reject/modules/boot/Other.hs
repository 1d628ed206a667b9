module Other where
import Main (x)
data Abstract = Abstract deriving Show
data Parameters a = Parameters a
same :: Int -> Int
same = (+ x)
general :: a -> a
general = id
different :: Int -> Int
different = id
narrow :: Int -> Int
narrow = id
type Same = Maybe Int
type Changed = Bool
type Synonym = Int
newtype Form = Form Int
