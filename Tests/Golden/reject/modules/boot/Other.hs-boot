module Other where
data Abstract
data Parameters a b -- ERROR: the `.hs-boot` file declares `Parameters` otherwise
same, missing :: Int -> Int -- ERROR: the value `missing` is declared in the `.hs-boot` file only
general :: Int -> Int
different :: Int -> Bool -- ERROR: the `.hs-boot` file gives `different` another type
narrow :: a -> a -- ERROR: the `.hs-boot` file gives `narrow` another type
instance Show Abstract
instance Eq Abstract -- ERROR: the instance `Eq Abstract` is declared in the `.hs-boot` file only

type Same = Maybe Int
type Changed = Int -- ERROR: the `.hs-boot` file declares `Changed` otherwise
data Synonym -- ERROR: the `.hs-boot` file declares `Synonym` otherwise
data Form = Form Int -- ERROR: the `.hs-boot` file declares `Form` otherwise
