module Main where
class Named a where name :: a -> String
class Named a => Animal a where
  sound :: a -> String
  speak :: a -> String
  speak a = name a ++ " says " ++ sound a
class (Animal a, Show a) => Pet a where
  owner :: a -> String
  tag :: a -> String
  tag a = show a ++ "/" ++ speak a ++ "/" ++ owner a
class (Pet a, Ord a) => Champion a where
  best :: [a] -> a
  best = maximum
data Dog = Dog Int deriving (Show, Eq, Ord)
data Cat = Cat deriving (Show, Eq, Ord)
instance Named Dog where name (Dog n) = "dog" ++ show n
instance Animal Dog where sound _ = "woof"
instance Pet Dog where owner (Dog n) = replicate n 'o'
instance Champion Dog
instance Named Cat where name _ = "cat"
instance Animal Cat where
  sound _ = "meow"
  speak c = "the " ++ name c ++ " ignores you"
instance Pet Cat where
  owner _ = "nobody"
  tag c = "[" ++ show c ++ "]"
instance Champion Cat where best = head
-- uses superclass members through one constraint
describe :: Champion a => [a] -> String
describe xs = tag (best xs) ++ (if best xs == head xs then " first" else " not first") ++ show (compare (best xs) (head xs)) ++ name (best xs)
instance Named a => Named [a] where name = concatMap name
instance (Named a, Named b) => Named (a, b) where name (a, b) = name a ++ "&" ++ name b
instance Animal a => Animal [a] where sound = unwords . map sound
main :: IO ()
main = do
  putStrLn (describe [Dog 1, Dog 3, Dog 2])
  putStrLn (describe [Cat, Cat])
  putStrLn (speak [Dog 1, Dog 2])
  putStrLn (name ([Cat, Cat], (Dog 1, [Dog 2])))
