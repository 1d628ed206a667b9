"""Phrases of Haskell with holes: `context | type | text`, where {t} is a hole for an expression of type t.

{*t} is one that is evaluated many times, {:t} one whose type is written in any case; {#kind} is a literal: small (0 to 4), shift (0 to 70), nonzero, fuel, text.
"""

PURE = """
| a | id {a}
| a | const {a} {b}
| a | {b -> a} {b}
| a | {b -> a} $ {b}
| a | {b -> a} $! {b}
| a | {b} `seq` {a}
| a | fst ({a}, {b})
| a | snd ({b}, {a})
| a | fst {(a, b)}
| a | snd {(b, a)}
| a | fromMaybe {a} {Maybe a}
| a | maybe {a} {b -> a} {Maybe b}
| a | either {b -> a} {c -> a} {Either b c}
| a | foldr {*b -> a -> a} {a} {[b]}
| a | foldl {*a -> b -> a} {a} {[b]}
| a | foldl' {*a -> b -> a} {a} {[b]}
| a | head ({[a]} ++ [{a}])
| a | last ({a} : {[a]})
| a | {[a]} !! {#small}
| a | foldr1 {*a -> a -> a} ({a} : {[a]})
| a | uncurry {b -> c -> a} {(b, c)}
| a | flip {b -> c -> a} {c} {b}
| a | iterate {*a -> a} {a} !! {#small}
| a | fix (\\_ -> {a})
| a | runST (do { r <- newSTRef {a}; mapM_ (\\x -> modifySTRef r ({*b -> a -> a} x)) {[b]}; readSTRef r })
| a | runST (do { r <- newSTRef {a}; forM_ [1 .. {#small} :: Int] (\\i -> do { v <- readSTRef r; writeSTRef r $! {*Int -> a -> a} i v }); readSTRef r })
Ord a | a | max {a} {a}
Ord a | a | min {a} {a}
Ord a | a | maximum ({a} : {[a]})
Ord a | a | minimum ({a} : {[a]})
Ord b | a | snd (minimumBy (comparing fst) (({b}, {a}) : {[(b, a)]}))
| a | asTypeOf {a} {a}
| a | listArray (0, 3) (cycle ({a} : {[a]})) ! ({Int} `mod` 4)
| a | listArray (0 :: Int, {#small}) (cycle ({a} : {[a]})) ! {#small}
| a | accumArray {*a -> b -> a} {a} (0 :: Int, 2) (zip (cycle [2, 0, 1]) {[b]}) ! {#small}
| a | (let { go k acc | k <= (0 :: Int) = acc | otherwise = go (k - 1) ({*Int -> a -> a} k acc) } in go {#small} {a})
| a | (let { go k acc | k <= (0 :: Int) = acc | even k = go (k - 1) ({*a -> a} acc) | otherwise = other (k - 1) acc; other k acc = go k ({*Int -> a -> a} k acc) } in go {#small} {a})
| a | (let { pair f (x, y) = (f x, f y) } in fst (pair id ({a}, {a})))
| a | snd (until ((>= {#small}) . fst) (\\(n, x) -> (n + 1, {*a -> a} x)) (0 :: Int, {a}))
| a | error {#text}
| a | fromJust {Maybe a}
| a | (case {Maybe a} of { Just x -> x })
| a | (case {Either a a} of { Left x -> x; Right ~x -> x })
| a | (let { (p, q) = {(b, a)} } in q)
| a | (let { ~(p : q) = {[a]} } in p)
| a | foldr (\\_ k x -> k ({*a -> a} x)) id {[b]} {a}
| Int | length {[a]}
| Int | sum {[Int]}
| Int | product (take 5 {[Int]})
| Int | fromEnum {Char}
| Int | fromEnum {Bool}
| Int | fromEnum {Ordering}
| Int | ord {Char}
| Int | digitToInt (intToDigit ({Int} `mod` 16))
| Int | {Int} * 31 + {Int}
| Int | popCount {Int}
| Int | popCount {Word16}
| Int | countLeadingZeros {Word8}
| Int | countTrailingZeros {Int64}
| Int | finiteBitSize {Int32}
| Int | length (show {Integer})
| Int | fromMaybe {Int} (elemIndex {Int} {[Int]})
| Int | fromMaybe (-1) (findIndex {*a -> Bool} {[a]})
| Int | read (show {Int})
| Int | truncate (max (-1e6) (min 1e6 {Double}))
| Int | round (max (-1e6) (min 1e6 {Double}))
| Int | floor (max (-1e6) (min 1e6 {Double}))
| Int | ceiling (max (-1e6) (min 1e6 {Double}))
| Int | foldl' (+) 0 (map {*a -> Int} {[a]})
| Integer | {Integer} ^ {#small}
| Integer | toInteger {Int}
| Integer | toInteger {Word64}
| Integer | gcd {Integer} {Integer}
| Integer | lcm (fromIntegral {Int8}) (fromIntegral {Int8})
| Integer | product (map fromIntegral {[Int8]})
| Integer | truncate (max (-1e9) (min 1e9 {Double}))
| Integer | numerator (fromIntegral {Int} % {#nonzero})
| Integer | read (show {Integer})
| Double | fromIntegral {Int}
| Double | fromIntegral {Int16}
| Double | {Double} / {#nonzero}
| Double | fromInteger (fromIntegral {Int32})
| Double | sqrt (abs {Double})
| Double | realToFrac {Double}
| Double | sum (take 4 {[Double]})
| Double | fromRational (fromIntegral {Int16} % {#nonzero})
| Char | chr ({Int} `mod` 128)
| Char | toUpper {Char}
| Char | toLower {Char}
| Char | intToDigit ({Int} `mod` 16)
| Char | head (show {Int})
| Bool | {Bool} && {Bool}
| Bool | {Bool} || {Bool}
| Bool | not {Bool}
Eq a | Bool | {a} == {a}
Eq a | Bool | {a} /= {a}
Ord a | Bool | {a} < {a}
Ord a | Bool | {a} >= {a}
Ord a | Bool | {a} <= {a}
Eq a | Bool | {a} `elem` {[a]}
| Bool | null {[a]}
| Bool | all {*a -> Bool} {[a]}
| Bool | any {*a -> Bool} {[a]}
| Bool | and {[Bool]}
| Bool | or {[Bool]}
| Bool | isJust {Maybe a}
| Bool | isDigit {Char}
| Bool | isAlpha {Char}
| Bool | isSpace {Char}
| Bool | isUpper {Char}
| Bool | even {Int}
| Bool | odd {Integer}
| Bool | testBit {Int16} {#small}
| Bool | {String} `isPrefixOf` {String}
| Bool | {[Int]} `isInfixOf` {[Int]}
Ord a | Ordering | compare {a} {a}
| Ordering | comparing {b -> Int} {b} {b}
| Ordering | {Ordering} <> {Ordering}
| Ordering | toEnum ({Int} `mod` 3)
Show a | String | show {a}
Show a | String | showsPrec 11 {a} {String}
Show a | String | shows {a} ""
Show a | String | showList {[a]} {String}
| String | unwords (take 3 (words {String}))
| String | intercalate {String} (take 3 {[String]})
| String | unlines (take 3 {[String]})
| String | map toUpper {String}
| String | filter isAlpha {String}
| String | take 6 {String}
| String | concatMap {*a -> String} (take 3 {[a]})
| String | reverse {String}
| String | replicate {#small} {Char}
| [a] | map {*b -> a} {[b]}
| [a] | filter {*a -> Bool} {[a]}
| [a] | take {#small} (iterate {*a -> a} {a})
| [a] | take {#small} (cycle ({a} : {[a]}))
| [a] | replicate {#small} {a}
| [a] | reverse {[a]}
| [a] | {a} : {[a]}
| [a] | take 4 {[a]} ++ take 4 {[a]}
| [a] | drop {#small} {[a]}
| [a] | take {Int} {[a]}
| [a] | zipWith {*b -> c -> a} {[b]} {[c]}
| [a] | takeWhile {*a -> Bool} {[a]}
| [a] | dropWhile {*a -> Bool} {[a]}
| [a] | concat (take 3 {[[a]]})
| [a] | concatMap {*b -> [a]} (take 4 {[b]})
| [a] | scanl {*a -> b -> a} {a} (take 4 {[b]})
| [a] | scanr {*b -> a -> a} {a} (take 4 {[b]})
| [a] | maybeToList {Maybe a}
| [a] | catMaybes {[Maybe a]}
| [a] | mapMaybe {*b -> Maybe a} {[b]}
| [a] | unfoldr (\\(n, s) -> if n <= (0 :: Int) then Nothing else Just ({*b -> a} s, (n - 1, s))) ({#small}, {b})
| [a] | fst (span {*a -> Bool} {[a]})
| [a] | snd (partition {*a -> Bool} {[a]})
| [a] | init ({a} : {[a]})
| [a] | tail ({a} : {[a]})
| [a] | elems (fmap {*b -> a} (listArray (0 :: Int, {#small}) (cycle ({b} : {[b]}))))
| [a] | elems (listArray (0 :: Int, 4) (cycle ({a} : {[a]})) // zip [1, 3] {[a]})
| [a] | (let { xs = {a} : map {*a -> a} xs } in take {#small} xs)
| [a] | (let { xs = {a} : ys; ys = {a} : xs } in take {#small} xs)
| [a] | lefts {[Either a b]}
| [a] | rights {[Either b a]}
| [a] | foldr (\\x k -> {*b -> a} x : k) [] {[b]}
| [a] | snd (mapAccumL {*b -> c -> (b, a)} {b} {[c]})
| [a] | snd (mapAccumR {*b -> c -> (b, a)} {b} {[c]})
| [a] | intersperse {a} (take 4 {[a]})
| [a] | [x | x <- {[a]}, {*a -> Bool} x]
| [a] | [{*b -> c -> a} x y | x <- take 3 {[b]}, y <- take 3 {[c]}]
| [a] | [y | Just x <- {[Maybe b]}, let { y = {*b -> a} x }]
| [a] | {[b]} >>= {*b -> [a]}
| [a] | {b -> a} <$> {[b]}
Ord a | [a] | sort {[a]}
Ord b | [a] | sortBy (comparing {*a -> b}) {[a]}
Ord b | [a] | sortOn {*a -> b} {[a]}
Ord a | [a] | insert {a} {[a]}
Eq a | [a] | nub {[a]}
Eq a | [a] | {[a]} \\\\ {[a]}
Eq a | [a] | delete {a} {[a]}
Eq a | [a] | union (take 3 {[a]}) (take 3 {[a]})
Eq a | [[a]] | group {[a]}
| [[a]] | tails (take 4 {[a]})
| [[a]] | inits (take 4 {[a]})
| [[a]] | subsequences (take 3 {[a]})
| [[a]] | permutations (take 3 {[a]})
| [[a]] | transpose (take 3 {[[a]]})
| [[a]] | groupBy {*a -> a -> Bool} {[a]}
| [[a]] | sequence [take 2 {[a]}, take 3 {[a]}]
| [(a, b)] | zip {[a]} {[b]}
| [Int] | [{Int} .. {Int}] `seq` take 5 [{Int} ..]
| [Int] | take 5 [{Int}, {Int} ..]
| [Int] | [1 .. {#small}]
| [Int] | findIndices {*a -> Bool} {[a]}
| [Integer] | takeWhile (< 20) (filter odd [{#small} ..])
| [Double] | take 4 [{Double}, {Double} ..]
| [Char] | take 4 ['a' ..]
| [String] | lines {String}
| [String] | map show {[Int]}
| Maybe a | Just {a}
| Maybe a | find {*a -> Bool} {[a]}
| Maybe a | listToMaybe {[a]}
| Maybe a | fmap {b -> a} {Maybe b}
| Maybe a | {Maybe b} >>= {b -> Maybe a}
| Maybe a | {b -> a} <$> {Maybe b}
| Maybe a | {Maybe (b -> a)} <*> {Maybe b}
| Maybe a | if {Bool} then Nothing else {Maybe a}
Eq b | Maybe a | lookup {b} {[(b, a)]}
| Maybe [a] | mapM {*b -> Maybe a} {[b]}
| Maybe [a] | sequence {[Maybe a]}
| Maybe [a] | stripPrefix [] {[a]}
| Maybe a | foldM {*a -> b -> Maybe a} {a} {[b]}
| Either a b | Left {a}
| Either a b | Right {b}
| Either a b | fmap {c -> b} {Either a c}
| Either a b | {Either a c} >>= {c -> Either a b}
| Either a b | {Either a (c -> b)} <*> {Either a c}
| Either a [b] | traverse {*c -> Either a b} {[c]}
| Either a b | maybe (Left {a}) Right {Maybe b}
| (a, b) | ({a}, {b})
| (a, b) | {c -> a} {c} `seq` ({a}, {b})
| (a, b) | (\\(x, y) -> (y, x)) {(b, a)}
| (a, b) | fmap {c -> b} {(a, c)}
| ([a], [b]) | unzip {[(a, b)]}
| ([a], [a]) | splitAt {Int} {[a]}
| ([a], [a]) | break {*a -> Bool} {[a]}
| ([a], [b]) | partitionEithers {[Either a b]}
| (Int, Int) | {Int} `divMod` {#nonzero}
| (Int, Int) | {Int} `quotRem` {Int}
| (Integer, Integer) | {Integer} `divMod` {Integer}
| a -> b | const {b}
| a -> c | {b -> c} . {a -> b}
| b -> a -> c | flip {a -> b -> c}
| (a, b) -> c | uncurry {a -> b -> c}
| a -> b -> c | curry {(a, b) -> c}
| a -> a | id
| a -> [a] | ({a} :)
| [a] -> [a] | ({a} :)
| [a] -> [a] | take {#small}
| [a] -> [a] | (++ {[a]}) . take 4
| [a] -> [b] | map {*a -> b}
| [a] -> b | foldr {*a -> b -> b} {b}
| a -> Maybe a | Just
| a -> Either b a | Right
| a -> b -> (a, b) | (,)
| Maybe a -> b | maybe {b} {a -> b}
| Int -> Int | (+ {Int})
| Int -> Int | subtract {Int}
| Int -> Int | ({Int} -)
| Int -> Int | (`div` {#nonzero})
| Int -> Bool | (> {Int})
| Int -> Int -> Int | (+)
| Int -> Int -> Int | max
| Integer -> Integer | (* {Integer})
| Char -> Int | ord
| Bool -> Bool | not
| a -> b | (\\x -> x `seq` {b})
| a -> b | {c} `seq` {a -> b}
| a -> b | if {Bool} then {a -> b} else {a -> b}
| a -> b | (let { f x = {b} } in f)
Eq a | a -> Bool | (== {a})
Ord a | a -> Bool | (< {a})
Show a | a -> String | show
"""

INTEGRAL = """
| N | {N} + {N}
| N | {N} - {N}
| N | {N} * {N}
| N | negate {N}
| N | abs {N}
| N | signum {N}
| N | {N} `div` {#nonzero}
| N | {N} `mod` {#nonzero}
| N | {N} `quot` {#nonzero}
| N | {N} `rem` {#nonzero}
| N | {N} `div` {N}
| N | {N} `rem` {N}
| N | {N} .&. {N}
| N | {N} .|. {N}
| N | xor {N} {N}
| N | complement {N}
| N | shiftL {N} {#small}
| N | shiftR {N} {#shift}
| N | fromIntegral {Int}
| N | fromIntegral {Integer}
| N | fromIntegral {Word8}
| N | fromIntegral {Int64}
| N | fromIntegral {Word32}
"""

BOUNDED = """
| N | {N} `shiftL` {#shift}
| N | rotateL {N} {#shift}
| N | rotateR {N} {#shift}
| N | setBit {N} {#small}
| N | minBound
| N | maxBound
| N | {N} `quot` (-1)
| N | succ {N}
| [N] | [{N} .. minBound]
| [N] | take 5 [{N} ..]
| [N] | take 5 [{N}, {N} .. {N}]
"""

FLOATING = """
| Double | {Double} + {Double}
| Double | {Double} - {Double}
| Double | {Double} * {Double}
| Double | negate {Double}
| Double | abs {Double}
| Double | signum {Double}
"""

MONADIC = """
| M a | return {a}
| M a | pure {a}
| M a | fmap {b -> a} {M b}
| M a | {M b} >>= {b -> M a}
| M a | {M b} >> {M a}
| M a | {M b} *> {M a}
| M a | {M a} <* {M b}
| M a | {b -> a} <$> {M b}
| M a | liftM2 {b -> c -> a} {M b} {M c}
| M a | join (return {M a})
| M [a] | mapM {*b -> M a} (take 3 {[b]})
| M [a] | replicateM 2 {*M a}
| M [a] | zipWithM {*b -> c -> M a} (take 3 {[b]}) (take 3 {[c]})
| M [a] | forM (take 3 {[b]}) {*b -> M a}
| M () | mapM_ {*b -> M c} (take 3 {[b]})
| M () | when {Bool} {M ()}
| M () | unless {Bool} {M ()}
| M () | void {M a}
| M a | foldM {*a -> b -> M a} {a} (take 3 {[b]})
| M (Maybe a) | traverse {b -> M a} {Maybe b}
"""

IO = """
| IO a | evaluate {a}
| IO a | {IO a} `orElse` {IO a}
| IO a | {IO a} `finally` {IO ()}
| IO a | throwIO (ErrorCall {#text})
| IO a | {IO a} `catch` (\\e -> case e of { ErrorCall m -> say m >> {IO a} }) `orElse` {IO a}
| IO a | bracket {IO b} {b -> IO ()} {b -> IO a}
| IO a | bracket_ {IO ()} {IO ()} {IO a}
| IO a | {IO a} `onException` {IO ()}
| IO () | say {String}
| IO () | modifyIORef {IORef Int} {Int -> Int}
| IO () | modifyIORef' {IORef Int} {Int -> Int}
| IO () | writeIORef {IORef Int} {Int}
| IO Int | readIORef {IORef Int}
| IO a | atomicModifyIORef {IORef Int} (\\x -> ({Int -> Int} x, {a}))
| IO a | (do { r <- newIORef {a}; mapM_ (\\x -> modifyIORef r ({*b -> a -> a} x)) (take 3 {[b]}); readIORef r })
| IO a | mask_ {IO a}
| IO a | mask (\\restore -> restore {IO a})
| IO Bool | attempt {IO a}
| IO Bool | attempt (evaluate {a})
| IO () | forM_ [1 .. {#small}] {*Int -> IO ()}
"""
