module Main where
-- the order of effects in applicative and monadic combinators
say :: String -> a -> IO a
say s a = putStrLn s >> return a
main :: IO ()
main = do
  f <- (+) <$> say "left" 1 <*> say "right" 2
  print f
  _ <- say "a" 1 <* say "b" 2
  _ <- say "c" 1 *> say "d" 2
  _ <- say "e" 1 >> say "f" 2
  x <- fmap (* 2) (say "g" 4)
  print x
  mapM_ (`say` ()) ["1", "2"]
  _ <- sequence [say "x" 1, say "y" 2]
  _ <- traverse (\c -> say [c] c) "pq"
  let act = say "built but not run" ()
      acts = [say "second" 2, say "first" 1]
  sequence_ (reverse (map (>> return ()) acts))
  r <- foldr (\c k -> do { _ <- say [c] (); n <- k; return (n + 1) }) (return 0) "xyz"
  print r
  (say "cond" True >>= \b -> if b then say "then" 1 else say "else" 2) >>= print
  a <- return =<< say "flip bind" 'z'
  print a
  const (return ()) act
  print "done"
