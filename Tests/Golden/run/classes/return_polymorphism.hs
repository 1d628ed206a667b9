module Main where
class Default a where def :: a
instance Default Int where def = 7
instance Default Bool where def = True
instance Default [a] where def = []
instance Default () where def = ()
instance (Default a, Default b) => Default (a, b) where def = (def, def)
instance Default b => Default (a -> b) where def = const def
instance Default a => Default (Maybe a) where def = Just def
class Parse a where parse :: String -> Maybe (a, String)
instance Parse Int where
  parse s = case span (`elem` "0123456789") s of { ("", _) -> Nothing; (d, r) -> Just (read d, r) }
instance Parse Bool where
  parse ('T' : r) = Just (True, r)
  parse ('F' : r) = Just (False, r)
  parse _ = Nothing
instance (Parse a, Parse b) => Parse (a, b) where
  parse s0 = do
    (a, ',' : s1) <- parse s0
    (b, s2) <- parse s1
    return ((a, b), s2)
instance Parse a => Parse [a] where
  parse ('[' : ']' : r) = Just ([], r)
  parse ('[' : s) = go s where
    go t = do
      (a, c : r) <- parse t
      case c of
        ';' -> do { (as, r') <- go r; return (a : as, r') }
        ']' -> Just ([a], r)
        _ -> Nothing
  parse _ = Nothing
class Variadic r where collect :: [Int] -> r
instance Variadic Int where collect = sum
instance (Integral' a, Variadic r) => Variadic (a -> r) where collect acc = \a -> collect (toI a : acc)
class Integral' a where toI :: a -> Int
instance Integral' Int where toI = id
instance Integral' Bool where toI = fromEnum
sumOf :: Variadic r => r
sumOf = collect []
main :: IO ()
main = do
  print (def :: (Int, (Bool, Maybe [Char])))
  print ((def :: Char -> Bool -> Int) 'x' False, def :: ())
  print (parse "12,T" :: Maybe ((Int, Bool), String))
  print (parse "[1,T;2,F;30,T]rest" :: Maybe ([(Int, Bool)], String))
  print (parse "[[1;2];[];[3]]" :: Maybe ([[Int]], String))
  print (fmap fst (parse "x" :: Maybe (Int, String)))
  print (sumOf (1 :: Int) True (5 :: Int) :: Int, (sumOf :: Int))
  print (let (a, b) = def in (a + 1 :: Int, not b))
