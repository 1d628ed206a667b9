-- | Options on a command line, as GNU's getopt reads them.
module System.Console.GetOpt (getOpt, getOpt', usageInfo, ArgOrder(..), OptDescr(..), ArgDescr(..)) where

import Data.List (isPrefixOf)

-- | What happens to arguments that are no options.
data ArgOrder a
  = RequireOrder                 -- ^ The first one ends the options.
  | Permute                      -- ^ Options may follow it.
  | ReturnInOrder (String -> a)  -- ^ It is wrapped into an option.

-- | Letters, long names, argument, explanation.
data OptDescr a = Option [Char] [String] (ArgDescr a) String

data ArgDescr a
  = NoArg a
  | ReqArg (String -> a) String
  | OptArg (Maybe String -> a) String

instance Functor ArgOrder where
  fmap _ RequireOrder = RequireOrder
  fmap _ Permute = Permute
  fmap f (ReturnInOrder g) = ReturnInOrder (f . g)

instance Functor OptDescr where
  fmap f (Option short long arg text) = Option short long (fmap f arg) text

instance Functor ArgDescr where
  fmap f (NoArg a) = NoArg (f a)
  fmap f (ReqArg g s) = ReqArg (f . g) s
  fmap f (OptArg g s) = OptArg (f . g) s

-- | A header and a table of the options, in three columns.
usageInfo :: String -> [OptDescr a] -> String
usageInfo header options = unlines (header : map row table)
  where
    table = concatMap rowsOf options
    width column = maximum (0 : map (length . column) table)
    row (a, b, c) = "  " ++ pad (width first) a ++ "  " ++ pad (width second) b ++ "  " ++ c
    first (a, _, _) = a
    second (_, b, _) = b
    pad n s = take n (s ++ repeat ' ')

rowsOf :: OptDescr a -> [(String, String, String)]
rowsOf (Option letters names arg text) = case lines text of
  [] -> [(shorts, longs, "")]
  t : ts -> (shorts, longs, t) : [("", "", more) | more <- ts]
  where
    shorts = commas (map short letters)
    longs = commas (map long names)
    commas [] = ""
    commas [x] = x
    commas (x : xs) = x ++ ", " ++ commas xs
    short c = case arg of
      NoArg _ -> ['-', c]
      ReqArg _ a -> ['-', c] ++ ' ' : a
      OptArg _ a -> ['-', c] ++ '[' : a ++ "]"
    long name = "--" ++ name ++ case arg of
      NoArg _ -> ""
      ReqArg _ a -> '=' : a
      OptArg _ a -> "[=" ++ a ++ "]"

-- | One step: an option, an unknown one, a plain argument, the end of options, or an error.
data Found a = Opt a | Unknown String | Plain String | EndOfOptions | Bad String

-- | Options, other arguments and errors; an unknown option is an error.
getOpt :: ArgOrder a -> [OptDescr a] -> [String] -> ([a], [String], [String])
getOpt order options args = (found, others, errors ++ map unrecognized unknown)
  where
    (found, others, unknown, errors) = getOpt' order options args
    unrecognized s = "unrecognized option `" ++ s ++ "'\n"

-- | As 'getOpt', with the unknown options apart from the errors.
getOpt' :: ArgOrder a -> [OptDescr a] -> [String] -> ([a], [String], [String], [String])
getOpt' _ _ [] = ([], [], [], [])
getOpt' order options (arg : args) = case found of
  Opt a -> (a : as, xs, us, es)
  Unknown s -> (as, xs, s : us, es)
  Plain x -> case order of
    RequireOrder -> ([], x : rest, [], [])
    Permute -> (as, x : xs, us, es)
    ReturnInOrder f -> (f x : as, xs, us, es)
  EndOfOptions -> case order of
    ReturnInOrder f -> (map f rest, [], [], [])
    _ -> ([], rest, [], [])
  Bad e -> (as, xs, us, e : es)
  where
    (found, rest) = next options arg args
    (as, xs, us, es) = getOpt' order options rest

next :: [OptDescr a] -> String -> [String] -> (Found a, [String])
next options arg rest = case arg of
  "--" -> (EndOfOptions, rest)
  '-' : '-' : name -> longOption options name rest
  '-' : c : cs -> shortOption options c cs rest
  _ -> (Plain arg, rest)

longOption :: [OptDescr a] -> String -> [String] -> (Found a, [String])
longOption options text rest = case candidates of
  [] -> (Unknown ("--" ++ text), rest)
  [Option _ _ arg _] -> case (arg, value) of
    (NoArg a, Nothing) -> (Opt a, rest)
    (NoArg _, Just _) -> (Bad ("option `" ++ shown ++ "' doesn't allow an argument\n"), rest)
    (ReqArg f _, Just v) -> (Opt (f v), rest)
    (ReqArg f _, Nothing) | v : more <- rest -> (Opt (f v), more)
    (ReqArg _ d, Nothing) -> (Bad ("option `" ++ shown ++ "' requires an argument " ++ d ++ "\n"), rest)
    (OptArg f _, _) -> (Opt (f value), rest)
  several -> (Bad (usageInfo ("option `" ++ shown ++ "' is ambiguous; could be one of:") several), rest)
  where
    (name, value) = case break (== '=') text of
      (n, '=' : v) -> (n, Just v)
      (n, _) -> (n, Nothing)
    shown = "--" ++ name
    withName p = [o | o@(Option _ names _ _) <- options, any p names]
    -- The exact name before the beginning of one.
    candidates = case withName (== name) of
      [] -> withName (name `isPrefixOf`)
      exact -> exact

shortOption :: [OptDescr a] -> Char -> String -> [String] -> (Found a, [String])
shortOption options c cs rest = case [o | o@(Option letters _ _ _) <- options, c `elem` letters] of
  [] -> (Unknown shown, others)
  [Option _ _ arg _] -> case arg of
    NoArg a -> (Opt a, others)
    ReqArg f d -> case (cs, rest) of
      ("", []) -> (Bad ("option `" ++ shown ++ "' requires an argument " ++ d ++ "\n"), [])
      ("", v : more) -> (Opt (f v), more)
      _ -> (Opt (f cs), rest)
    OptArg f _ -> (Opt (f (if null cs then Nothing else Just cs)), rest)
  several -> (Bad (usageInfo ("option `" ++ shown ++ "' is ambiguous; could be one of:") several), others)
  where
    shown = ['-', c]
    -- Further letters of the same argument.
    others = if null cs then rest else ('-' : cs) : rest
