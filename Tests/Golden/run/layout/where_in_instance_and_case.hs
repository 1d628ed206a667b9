module Main where
newtype P a = P { run :: String -> Maybe (a, String) }
instance Functor P where
  fmap f (P p) = P q
    where
      q s = case p s of
        Nothing -> Nothing
        Just (a, rest) -> Just (b, rest)
          where
            b = f a
instance Applicative P where
  pure a = P (\s -> Just (a, s))
  P pf <*> P pa = P go where
    go s
      | Just (f, s1) <- pf s
      , Just (a, s2) <- pa s1
      = Just (f a, s2)
      | otherwise
      = Nothing
item :: P Char
item = P f where f (c : cs) = Just (c, cs)
                 f [] = Nothing
outer :: Int -> Int
outer a = inner1 + inner2
  where inner1 = deep + a
          where deep = deeper * 2
                  where deeper = a + 1
        inner2 = let deep = 100
                     deeper = deep in deeper
main :: IO ()
main = do
  print (run ((,) <$> item <*> item) "abc")
  print (run ((,) <$> item <*> item) "a")
  print (run (fmap succ item) "hal")
  print (outer 3)
