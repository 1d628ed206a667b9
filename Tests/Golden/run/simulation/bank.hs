-- A bank as a state machine over a text protocol: own State and Except, transactions rolled back, an audit trail.
{-# LANGUAGE GeneralizedNewtypeDeriving #-}
module Main where

import Control.Monad
import Data.Char (isDigit)
import Data.List (sortOn, insertBy)
import Data.Ratio
import System.Exit
import System.IO

newtype App a = App { unApp :: Bank -> Either Problem (a, Bank) }

instance Functor App where fmap = liftM
instance Applicative App where { pure x = App (\s -> Right (x, s)); (<*>) = ap }
instance Monad App where m >>= k = App $ \s -> unApp m s >>= \(a, s') -> unApp (k a) s'

newtype Cents = Cents Integer deriving (Eq, Ord, Num)
newtype Account = Account String deriving (Eq, Ord)

instance Show Account where showsPrec _ (Account a) = showChar '@' . showString a

instance Show Cents where
  showsPrec d (Cents n)
    | n < 0 = showParen (d > 6) $ showChar '-' . showsPrec 7 (Cents (-n))
    | otherwise = let (e, c) = n `divMod` 100 in shows e . showChar '.' . showString (replicate (2 - length (show c)) '0') . shows c

data Bank = Bank { accounts :: [(Account, Cents)], history :: [Entry], limit :: Cents } deriving Show
data Entry = Moved { amount :: Cents, source, target :: Account } | Opened { target :: Account } deriving (Show, Eq)
data Problem
  = NoAccount Account
  | Exists { which :: Account }
  | Poor { which :: Account, needs, has :: Cents }
  | Malformed String
  | Context String Problem
  deriving (Show, Eq)

raise :: Problem -> App a
raise = App . const . Left

get :: App Bank
get = App $ \s -> Right (s, s)

modify :: (Bank -> Bank) -> App ()
modify f = App $ \s -> Right ((), f s)

handle :: App a -> (Problem -> App a) -> App a
handle m h = App $ \s -> either (\e -> unApp (h e) s) Right (unApp m s)

within :: String -> App a -> App a
within what m = handle m (raise . Context what)

balance :: Account -> App Cents
balance a = get >>= maybe (raise (NoAccount a)) return . lookup a . accounts

set :: Account -> Cents -> App ()
set a c = modify $ \b -> b { accounts = insertBy (\x y -> compare (fst x) (fst y)) (a, c) (filter ((/= a) . fst) (accounts b)) }

move :: Cents -> Account -> Account -> App ()
move n a b = do
  has' <- balance a
  low <- fmap (negate . limit) get
  when (has' - n < low) $ raise Poor { which = a, has = has', needs = n }
  set a (has' - n)
  balance b >>= set b . (+ n)
  modify (\k -> k { history = Moved { source = a, target = b, amount = n } : history k })

command :: [String] -> App String
command ws = case ws of
  ["open", n] -> do
    let a = Account n
    known <- handle (True <$ balance a) (\_ -> return False)
    when known $ raise (Exists a)
    set a 0
    modify (\k -> k { history = Opened { target = a } : history k })
    return ("opened " ++ show a)
  ["move", n, a, b] -> do
    c <- cents n
    move c (Account a) (Account b)
    return ("moved " ++ showsPrec 7 c "")
  "split" : n : a : bs@(_ : _) -> within "split" $ do
    c <- cents n
    forM_ (zip (shares c (length bs)) bs) $ \(s, b) -> move s (Account a) (Account b)
    return (show (shares c (length bs)))
  ["interest", r] | (p, '%' : _) <- span isDigit r -> do
    rate <- return (read p % 100)
    as <- accounts <$> get
    forM_ as $ \(a, Cents n) -> set a (Cents (round (fromInteger n * (1 + rate :: Rational))))
    return "paid"
  ["show"] -> unwords . map (\(a, c) -> show a ++ "=" ++ show c) . accounts <$> get
  ["audit"] -> (\h -> show (length h) ++ " entries, last " ++ show (take 1 h)) . history <$> get
  ("try" : rest) -> handle (command rest) (\e -> return ("ignored: " ++ show e))
  _ -> raise (Malformed (unwords ws))
  where
    cents s = case span isDigit s of
      (e@(_ : _), "") -> return (Cents (100 * read e))
      (e@(_ : _), ['.', a, b]) | all isDigit [a, b] -> return (Cents (read (e ++ [a, b])))
      _ -> raise (Malformed s)
    shares (Cents c) k = let (q, r) = c `divMod` toInteger k in [Cents (q + (if i < r then 1 else 0)) | i <- [0 .. toInteger k - 1]]

loop :: Int -> Bank -> IO Int
loop failures bank = do
  eof <- isEOF
  if eof then return failures else do
    l <- getLine
    case words l of
      [] -> loop failures bank
      ["quit"] -> return failures
      ws -> case unApp (command ws) bank of
        Right (s, bank') -> putStrLn s >> loop failures bank'
        Left e -> putStrLn ("! " ++ show e) >> loop (failures + 1) bank

main :: IO ()
main = do
  n <- loop 0 Bank { limit = 5000, history = [], accounts = [(Account "bank", 100000)] }
  print (Just (Cents (-5)), [Cents (-12345)], sortOn negate [1, 3, 2 :: Cents])
  when (n > 0) $ hFlush stdout >> exitWith (ExitFailure n)
