module Main where
data T a b = T { first :: a, second :: b, shared :: [a] } | U { first :: a, only :: Int } deriving Show
data F = F { fn :: Int -> Int, op :: Int -> Int -> Int, (%%) :: Int }
data R m = R { runR :: m Int, nameR :: String }
newtype Wrap f a = Wrap { unwrap :: f a }
data Chain = End | Chain { val :: Int, next :: Chain } deriving Show
change :: T a b -> c -> T a c
change t c = t { second = c }
both :: T a b -> T Int b
both t = t { first = 1, shared = [2] }
main :: IO ()
main = do
  let t = T { first = 'a', second = True, shared = "xyz" }
  print (t, change t 'q', both t)
  print (t { second = () }, (U 'x' 1 :: T Char ()) { first = 'y' })
  let f = F { fn = (+ 1), op = (*), (%%) = 5 }
      g = f { fn = fn f . fn f }
  print (fn g 1, op g 3 4, (%%) g, f `op` 3 $ 4)
  print (runR (R { runR = Just 1, nameR = "m" }), length (runR (R [1, 2] "l")))
  print (unwrap (Wrap (Just 3)), unwrap (Wrap { unwrap = [1] }))
  let c = Chain 1 (Chain 2 End)
  print (val (next c), c { next = c { next = End } })
  print (foldr (\v n -> Chain { val = v, next = n }) End [1, 2, 3])
