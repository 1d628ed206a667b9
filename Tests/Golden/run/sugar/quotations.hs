{-# LANGUAGE TemplateHaskell, LambdaCase #-}
module Main where
import Language.Haskell.TH
import Language.Haskell.TH.Syntax
import Data.Char (isDigit)
import Data.List (elemIndex)

data T = T { fieldA :: Int, fieldB :: String } | Int :+: Int
infixl 6 +++
(+++) :: Int -> Int -> Int
a +++ b = a + b

top :: Int -> Int
top x = x

showE :: Q Exp -> IO ()
showE q = runQ q >>= putStrLn . renumbered [] . show

-- | New names by the order in which they come: how many there were before is no matter.
renumbered :: [String] -> String -> String
renumbered known ('_' : rest@(c : _)) | isDigit c =
  let (digits, more) = span isDigit rest
      known' = if digits `elem` known then known else known ++ [digits]
  in '_' : maybe "" show (elemIndex digits known') ++ renumbered known' more
renumbered known (c : rest) = c : renumbered known rest
renumbered _ [] = []

lifted :: Int -> String -> Q Exp
lifted n s = [| (n, s, top n) |]

nested :: Q Exp -> Q Exp
nested e = [| \x -> $e x + $(twice [| x |]) |]
  where twice y = [| $y * $y |]

typed :: Lift a => a -> Code Q (Maybe a)
typed v = [|| Just $! v ||]

main :: IO ()
main = do
  print ['top, 'T, 'fieldA, '(+++), '(:+:), 'Just, '[], '(), '(:), ''T, ''Maybe, ''[], ''(), ''Int, ''String]
  print [nameModule 'top, nameModule ''Bool, namePackage 'Just, namePackage '(,), namePackage 'top]
  showE [| top 1 |]
  showE [| 1 + 2 * 3 +++ 4 |]
  showE [| (1, 'c', "str", 2.5, [1, 2], (), -3) |]
  showE (lifted 5 "five")
  showE [| \(a, b) _ -> if a then b else not b |]
  showE [| let f 0 = 1
               f n = n * f (n - 1)
               y = 3
           in f y |]
  showE [| case Just 3 of { Just n | n > 2, even n -> n | otherwise -> 0; Nothing -> 1 } |]
  showE [| \xs@(x : _) -> [x, x + 1 .. 10] ++ [y | y <- xs, y > 0, let z = y] |]
  showE [| do { l <- getLine; let { m = l }; putStrLn m } |]
  showE [| T { fieldA = 1, fieldB = "x" } |]
  showE [| \r -> r { fieldA = 2 } |]
  showE [| (+ 1) . (2 *) $ 3 |]
  showE [| \case { (x :+: y) -> x; T {} -> 0; T { fieldA = 1 } -> 2 } |]
  showE [| (read "5" :: Int, [] :: [(Int, Maybe String)]) |]
  showE (nested [| top |])
  runQ [t| Int -> Maybe [Bool] |] >>= print
  runQ [t| (Int, ()) |] >>= print
  showE (unTypeCode (typed 'x'))
  showE (unTypeCode (typed [True]))
  showE [| let g :: Int -> Int
               g x | x > 0 = x
                   | otherwise = h where h = 0
           in g |]
  let p q = runQ q >>= putStrLn . pprint
  p [t| Int -> Maybe [Bool] |]
  p [t| (Int -> Int) -> (Either Int (Maybe ()), Char) |]
  p [t| Maybe (Int -> [Int]) |]
  let a = mkName "a"
      constraint c = AppT (ConT c) (VarT a)
  putStrLn (pprint (ForallT [PlainTV a SpecifiedSpec] [constraint ''Eq] (AppT (AppT ArrowT (VarT a)) (ConT ''Int))))
  putStrLn (pprint (ForallT [KindedTV a SpecifiedSpec StarT] [] (AppT (ConT ''Maybe) (VarT a))))
  putStrLn (pprint (AppT (ConT ''Maybe) (ForallT [PlainTV a SpecifiedSpec] [constraint ''Eq, constraint ''Show] (VarT a))))
  print (map pprint ['map, '(+), ''Int, 'Just], map pprint [IntegerL 3, IntegerL (-3), StringL "x\n", CharL 'c'])
  putStrLn (pprint (AppT (AppT (ConT ''Either) (LitT (NumTyLit 3))) (AppT (TupleT 2) (ConT ''Int))))
  putStrLn (pprint [ConT ''Int, SigT (VarT a) StarT, AppT (SigT (VarT a) (AppT (AppT ArrowT StarT) StarT)) (ConT ''Int)])
