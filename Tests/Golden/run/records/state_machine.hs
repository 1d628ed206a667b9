module Main where
data Light = Red | Yellow | Green deriving (Show, Eq, Enum, Bounded)
data Cfg = Cfg { redT, yellowT, greenT :: !Int } deriving Show
data Sim = Sim { light :: Light, timer :: !Int, history :: [(Int, Light)], cfg :: Cfg, clock :: !Int }
start :: Cfg -> Sim
start c = Sim { light = Red, timer = redT c, history = [], cfg = c, clock = 0 }
duration :: Cfg -> Light -> Int
duration Cfg { redT = r, yellowT = y, greenT = g } l = case l of { Red -> r; Yellow -> y; Green -> g }
tick :: Sim -> Sim
tick s
  | timer s > 1 = s' { timer = timer s - 1 }
  | otherwise = s' { light = l', timer = duration (cfg s) l', history = (clock s, l') : history s }
  where s' = s { clock = clock s + 1 }
        l' = case light s of { Red -> Green; Green -> Yellow; Yellow -> Red }
data Account = Account { owner :: String, balance :: Integer, log_ :: [Event] } deriving (Show, Eq)
data Event = Deposit { amount :: Integer } | Withdraw { amount :: Integer } | Refused { amount :: Integer, why :: String } deriving (Show, Eq)
act :: Event -> Account -> Account
act e acc = case e of
  Deposit { amount = n } | n <= 0 -> refuse n "not positive"
                         | otherwise -> acc { balance = balance acc + n, log_ = e : log_ acc }
  Withdraw n | n > balance acc -> refuse n "short"
             | otherwise -> acc { balance = balance acc - n, log_ = e : log_ acc }
  Refused {} -> acc
  where refuse n w = acc { log_ = Refused { amount = n, why = w } : log_ acc }
main :: IO ()
main = do
  let s = iterate tick (start (Cfg 3 1 2)) !! 20
  print (light s, timer s, clock s)
  print (reverse (history s))
  print (cfg s)
  let a = foldl (flip act) (Account "me" 0 []) [Deposit 100, Withdraw 30, Withdraw 100, Deposit (-5), Deposit 1]
  mapM_ print (log_ a)
  print (balance a, sum (map amount (log_ a)))
