module Main where
data Person = Person { name :: String, age :: Int, tags :: [String] } deriving (Show, Eq)
data Shape = Circle { centre :: (Int, Int), radius :: Int }
           | Rect { centre :: (Int, Int), width, height :: Int }
           | Dot { centre :: (Int, Int) }
           deriving (Show, Eq)
data Pos = Pos { getX, getY :: Int } deriving Show
birthday :: Person -> Person
birthday p = p { age = age p + 1 }
area :: Shape -> Int
area Circle { radius = r } = 3 * r * r
area Rect { width = w, height = h } = w * h
area Dot {} = 0
move :: (Int, Int) -> Shape -> Shape
move (dx, dy) s = s { centre = (x + dx, y + dy) } where (x, y) = centre s
older :: Person -> Person -> Person
older a b | age a >= age b = a
          | otherwise = b
describe :: Person -> String
describe Person { name = n@(c : _), age = a } | a < 18 = c : ", minor " ++ n
describe (Person n _ ts) = n ++ concat ts
main :: IO ()
main = do
  let p = Person { age = 17, name = "Ann", tags = [] }
      q = Person "Bob" 40 ["x"]
  print (p, birthday p, older p q)
  print (p { name = "Eve", tags = ["a", "b"] }, p == q, (name . older p) q)
  putStrLn (describe p) >> putStrLn (describe (birthday p)) >> putStrLn (describe q)
  let shapes = [Circle (0, 0) 2, Rect { centre = (1, 1), width = 2, height = 3 }, Dot (5, 5)]
  print (map area shapes, map centre shapes)
  print (map (move (1, -1)) shapes)
  print (map getX [Pos 1 2, Pos { getY = 3, getX = 4 }])
  print ((head shapes) { radius = 9, centre = (7, 7) })
  print $ Pos { getX = 1, getY = 2 } { getX = 10 } { getY = 20 }
  print (case shapes !! 1 of Rect { height = h } -> h; Circle {} -> 0; _ -> -1)
  print (let Person { name = nm, tags = t : _ } = q in (nm, t))
  print (map name [p, q], maximum (map age [p, q]), [n | Person { name = n } <- [p, q]])
