"""Groups of declarations with types that say much: families, indexed vectors, dictionaries, transformers, patterns.

`{t}` in a declaration is a hole, as in phrases; functions in holes are what makes one program unlike another.
"""

FAMILIES = """
type family Elem c where { Elem [e] = e; Elem (Maybe e) = e; Elem (a, b) = b; Elem Int = Bool }
type family Res a b
type instance Res Int b = (b, Int)
type instance Res Bool b = Maybe b
type instance Res [a] b = Res a b
class Coll c where { type Key c; type Key c = Int; data Cur c; cfirst :: c -> Cur c; cnext :: c -> Cur c -> Maybe (Elem c, Cur c); ckey :: c -> Key c }
instance Coll [e] where { data Cur [e] = LCur !Int [e]; cfirst xs = LCur 0 xs; cnext _ (LCur _ []) = Nothing; cnext _ (LCur n (x : xs)) = if n > 50 then Nothing else Just (x, LCur (n + {Int}) xs); ckey = length . take 9 }
instance Coll (Maybe e) where { type Key (Maybe e) = Bool; newtype Cur (Maybe e) = MCur Bool; cfirst = MCur . isJust; cnext (Just e) (MCur True) = Just (e, MCur False); cnext _ _ = Nothing; ckey = isJust }
instance Coll Int where { type Key Int = (Int, Char); data Cur Int = ICur {-# UNPACK #-} !Int | IEnd; cfirst n = if {Bool} then IEnd else ICur (n `mod` 7); cnext _ IEnd = Nothing; cnext _ (ICur n) = if n <= 0 then Nothing else Just (even n, ICur (n - 1)); ckey n = (n, {Char}) }
celems :: forall c. Coll c => c -> [Elem c]
celems c = go (cfirst c) where { go :: Cur c -> [Elem c]; go k = case cnext c k of { Nothing -> []; Just (e, k') -> e : go k' } }
cfoldl :: forall c b. Coll c => (b -> Elem c -> b) -> b -> c -> b
cfoldl f z c = loop z (cfirst c) where { loop !acc k = case cnext c k of { Nothing -> acc; Just (e, k') -> loop (f acc e) k' } }
csum :: (Coll c, Elem c ~ Int) => c -> Int
csum = cfoldl {Int -> Int -> Int} {Int}
cpair :: (Coll c, Coll d, Elem c ~ Elem d, Key c ~ Int, Eq (Elem c)) => c -> d -> (Int, Bool)
cpair c d = (ckey c + {Int}, celems c == celems d)
class MkRes a where { mkRes :: a -> b -> Res a b }
instance MkRes Int where { mkRes n b = (b, {Int -> Int} n) }
instance MkRes Bool where { mkRes t b = if t then Just b else Nothing }
instance MkRes a => MkRes [a] where { mkRes (a : _) b = mkRes a b; mkRes [] b = undefined }
""", [
    ("", "[a]", "celems {:[a]}"), ("", "[a]", "celems {:Maybe a}"), ("", "[Bool]", "celems {:Int}"), ("", "b", "cfoldl {*b -> a -> b} {b} {:[a]}"),
    ("", "b", "cfoldl {*b -> Bool -> b} {b} {:Int}"), ("", "Int", "csum {:[Int]}"), ("", "Int", "csum {:Maybe Int}"),
    ("Eq a", "(Int, Bool)", "cpair {:[a]} {:Maybe a}"), ("", "(Int, Bool)", "cpair {:[Bool]} {:Int}"), ("", "(a, Int)", "mkRes {:Int} {a}"),
    ("", "Maybe a", "mkRes {:[Bool]} {a}"), ("", "(Int, Char)", "ckey {:Int}"),
]

VECTORS = """
data Nat = Z | S Nat
data Vec (n :: Nat) a where { VNil :: Vec 'Z a; VCons :: a -> !(Vec n a) -> Vec ('S n) a }
deriving instance Show a => Show (Vec n a)
data Fin (n :: Nat) where { FZ :: Fin ('S n); FS :: Fin n -> Fin ('S n) }
data SNat (n :: Nat) where { SZ :: SNat 'Z; SS :: !(SNat n) -> SNat ('S n) }
type family (m :: Nat) + (n :: Nat) :: Nat where { 'Z + n = n; 'S m + n = 'S (m + n) }
class KnownN (n :: Nat) where { snat :: SNat n }
instance KnownN 'Z where { snat = SZ }
instance KnownN n => KnownN ('S n) where { snat = SS snat }
vmap :: (a -> b) -> Vec n a -> Vec n b
vmap _ VNil = VNil
vmap f (VCons a v) = VCons (f a) (vmap f v)
vzip :: (a -> b -> c) -> Vec n a -> Vec n b -> Vec n c
vzip _ VNil VNil = VNil
vzip f (VCons a v) (VCons b w) = VCons (f a b) (vzip f v w)
vfold :: (b -> a -> b) -> b -> Vec n a -> b
vfold f !z v = case v of { VNil -> z; VCons a w -> vfold f (f z a) w }
vapp :: Vec m a -> Vec n a -> Vec (m + n) a
vapp VNil w = w
vapp (VCons a v) w = VCons a (vapp v w)
vat :: Vec n a -> Fin n -> a
vat (VCons a _) FZ = a
vat (VCons _ v) (FS i) = vat v i
vpure :: SNat n -> a -> Vec n a
vpure SZ _ = VNil
vpure (SS n) a = VCons a (vpure n a)
vpoly :: forall n a. KnownN n => a -> Vec n a
vpoly = vpure (snat :: SNat n)
vsum :: Vec n Int -> Int
vsum = go {Int} where { go :: Int -> Vec k Int -> Int; go acc VNil = acc; go acc (VCons a v) | {Int -> Bool} a = go (acc + a) v | otherwise = acc `seq` go a v }
type V3 = Vec ('S ('S ('S 'Z)))
v3 :: a -> a -> a -> V3 a
v3 a b c = VCons a (VCons b (VCons c VNil))
data HList (ts :: [Type]) where { HNil :: HList '[]; (:&) :: t -> HList ts -> HList (t ': ts) }
infixr 5 :&
type family AllC (c :: Type -> Constraint) (ts :: [Type]) :: Constraint where { AllC c '[] = (); AllC c (t ': ts) = (c t, AllC c ts) }
hshow :: AllC Show ts => HList ts -> [String]
hshow HNil = []
hshow (x :& xs) = show x : hshow xs
hlen :: HList ts -> Int
hlen h = case h of { HNil -> {Int}; _ :& t -> 1 + hlen t }
hhead :: HList (t ': ts) -> t
hhead (x :& _) = x
""", [
    ("", "Int", "vsum (v3 {Int} {Int} {Int})"), ("", "Int", "vsum (vapp (v3 {Int} {Int} {Int}) (vpoly {Int} :: Vec ('S 'Z) Int))"),
    ("", "b", "vfold {*b -> a -> b} {b} (v3 {a} {a} {a})"), ("", "a", "vat (vmap {*b -> a} (v3 {b} {b} {b})) (FS (FS FZ))"),
    ("Show a", "String", "show (vzip {*b -> c -> a} (v3 {b} {b} {b}) (vpoly {c}))"), ("", "a", "vat (v3 {a} {a} {a}) FZ"),
    ("Show a, Show b", "[String]", "hshow ({a} :& {b} :& {Int} :& HNil)"), ("", "Int", "hlen ({a} :& {b} :& HNil)"), ("", "a", "hhead ({a} :& {b} :& HNil)"),
]

DICTIONARIES = """
data Dict c where { Dict :: c => Dict c }
withD :: Dict c -> (c => r) -> r
withD Dict r = r
newtype a :- b = Sub (a => Dict b)
ordEq :: Ord a :- Eq a
ordEq = Sub Dict
listOrd :: Ord a :- Ord [a]
listOrd = Sub Dict
(\\\\) :: a => (b => r) -> (a :- b) -> r
r \\\\ Sub Dict = r
data Box (c :: Type -> Constraint) where { Box :: c a => !a -> Box c }
data Num1 a where { Num1 :: (Ord a, Num a) => a -> (a -> Int) -> Num1 a }
boxShow :: Box Show -> String
boxShow (Box a) = show a ++ {String}
numUse :: Num1 a -> a -> Int
numUse (Num1 z f) a | a > z = f (a + z) | otherwise = {Int -> Int} (f (z * 2 - a))
class (forall a. Show a => Show (f a)) => Show1' f
instance Show1' Maybe
instance Show1' []
show1 :: (Show1' f, Show a) => f a -> String
show1 = show
data Rep t where { RInt :: Rep Int; RBool :: Rep Bool; RList :: Rep t -> Rep [t]; RPair :: Rep s -> Rep t -> Rep (s, t); RFun :: Rep s -> Rep t -> Rep (s -> t) }
data Same a b where { Refl' :: Same a a }
same :: Rep a -> Rep b -> Maybe (Same a b)
same RInt RInt = Just Refl'
same RBool RBool = Just Refl'
same (RList a) (RList b) = do { Refl' <- same a b; return Refl' }
same (RPair a b) (RPair c d) = case (same a c, same b d) of { (Just Refl', Just Refl') -> Just Refl'; _ -> Nothing }
same (RFun a b) (RFun c d) | Just Refl' <- same a c, Just Refl' <- same b d = Just Refl'
same _ _ = Nothing
data Dyn = forall t. Dyn (Rep t) t
undyn :: Rep t -> Dyn -> Maybe t
undyn r (Dyn s t) = case same s r of { Just Refl' -> Just t; Nothing -> Nothing }
showRep :: Rep t -> t -> String
showRep RInt n = show n
showRep RBool b = show b
showRep (RList r) xs = concatMap (showRep r) (take 5 xs)
showRep (RPair r s) (a, b) = showRep r a ++ "," ++ showRep s b
showRep (RFun _ _) f = f `seq` "fun"
addAll :: Rep t -> Int -> t -> Int
addAll RInt !acc n = acc + n
addAll RBool acc b = if b then {Int} else acc
addAll (RList r) acc xs = foldl' (addAll r) acc xs
addAll (RPair r s) acc p = case p of { ~(a, b) -> addAll s (addAll r acc a) b }
addAll (RFun RInt r) acc f = addAll r acc (f acc)
addAll (RFun _ _) acc _ = acc
deflt :: Rep t -> t
deflt RInt = {Int}
deflt RBool = {Bool}
deflt (RList r) = [deflt r, deflt r]
deflt (RPair a b) = (deflt a, deflt b)
deflt (RFun _ b) = \\_ -> deflt b
""", [
    ("", "String", "boxShow (Box {Int})"), ("Show a", "String", "boxShow (Box {:a})"),
    ("", "Int", "numUse (Num1 {Int} {Int -> Int}) {Int}"), ("", "Int", "numUse (Num1 {Double} {Double -> Int}) {Double}"),
    ("", "Int", "numUse (Num1 {Word8} {Word8 -> Int}) {Word8}"), ("Show a", "String", "show1 {Maybe a}"), ("Show a", "String", "show1 {[a]}"),
    ("", "Maybe Int", "undyn RInt (Dyn RInt {Int})"), ("", "Maybe [Int]", "undyn (RList RInt) (Dyn (RList RBool) {[Bool]})"),
    ("", "Maybe (Int, Bool)", "undyn (RPair RInt RBool) (Dyn (RPair RInt RBool) {(Int, Bool)})"),
    ("", "Int", "addAll (RPair RInt (RList RInt)) {Int} {(Int, [Int])}"), ("", "Int", "addAll (RFun RInt RInt) {Int} {Int -> Int}"),
    ("", "Int", "addAll (RList (RPair RBool RInt)) {Int} {[(Bool, Int)]}"), ("", "Int", "deflt RInt"), ("", "(Int, [Bool])", "deflt (RPair RInt (RList RBool))"),
    ("", "String", "showRep (RPair RInt (RList RBool)) {(Int, [Bool])}"), ("", "Int", "deflt (RFun RBool RInt) {Bool}"),
]

TRANSFORMERS = """
class Monad m => MonadSt s m | m -> s where { getM :: m s; putM :: s -> m (); modM :: (s -> s) -> m (); modM f = getM >>= putM . f }
class Monad m => MonadWr w m | m -> w where { tellM :: w -> m () }
class Monad m => MonadEx e m | m -> e where { throwM :: e -> m a; catchM :: m a -> (e -> m a) -> m a }
class MonadTr t where { liftM' :: Monad m => m a -> t m a }
newtype Idt a = Idt { runIdt :: a } deriving (Show)
instance Functor Idt where { fmap f (Idt a) = Idt (f a) }
instance Applicative Idt where { pure = Idt; Idt f <*> Idt a = Idt (f a) }
instance Monad Idt where { Idt a >>= k = k a }
newtype StT s m a = StT { runStT :: s -> m (a, s) }
instance Monad m => Functor (StT s m) where { fmap = liftM }
instance Monad m => Applicative (StT s m) where { pure a = StT (\\s -> return (a, s)); (<*>) = ap }
instance Monad m => Monad (StT s m) where { m >>= k = StT (\\s -> runStT m s >>= \\(a, t) -> runStT (k a) t) }
newtype WrT w m a = WrT { runWrT :: m (a, w) }
instance (Monoid w, Monad m) => Functor (WrT w m) where { fmap = liftM }
instance (Monoid w, Monad m) => Applicative (WrT w m) where { pure a = WrT (return (a, mempty)); (<*>) = ap }
instance (Monoid w, Monad m) => Monad (WrT w m) where { m >>= k = WrT (do { (a, v) <- runWrT m; (b, w) <- runWrT (k a); return (b, v <> w) }) }
newtype ExT e m a = ExT { runExT :: m (Either e a) }
instance Monad m => Functor (ExT e m) where { fmap = liftM }
instance Monad m => Applicative (ExT e m) where { pure = ExT . return . Right; (<*>) = ap }
instance Monad m => Monad (ExT e m) where { m >>= k = ExT (runExT m >>= either (return . Left) (runExT . k)) }
instance MonadTr (StT s) where { liftM' m = StT (\\s -> m >>= \\a -> return (a, s)) }
instance Monoid w => MonadTr (WrT w) where { liftM' m = WrT (m >>= \\a -> return (a, mempty)) }
instance MonadTr (ExT e) where { liftM' = ExT . liftM Right }
instance Monad m => MonadSt s (StT s m) where { getM = StT (\\s -> return (s, s)); putM s = StT (\\_ -> return ((), s)) }
instance (Monoid w, MonadSt s m) => MonadSt s (WrT w m) where { getM = liftM' getM; putM = liftM' . putM }
instance MonadSt s m => MonadSt s (ExT e m) where { getM = liftM' getM; putM s = liftM' (putM s); modM f = liftM' (modM f) }
instance (Monoid w, Monad m) => MonadWr w (WrT w m) where { tellM w = WrT (return ((), w)) }
instance MonadWr w m => MonadWr w (StT s m) where { tellM = liftM' . tellM }
instance MonadWr w m => MonadWr w (ExT e m) where { tellM = liftM' . tellM }
instance Monad m => MonadEx e (ExT e m) where { throwM = ExT . return . Left; catchM m h = ExT (runExT m >>= either (runExT . h) (return . Right)) }
instance MonadEx e m => MonadEx e (StT s m) where { throwM = liftM' . throwM; catchM m h = StT (\\s -> catchM (runStT m s) (\\e -> runStT (h e) s)) }
newtype App a = App { unApp :: StT Int (WrT [Int] (ExT String Idt)) a } deriving (Functor, Applicative, Monad, MonadSt Int)
newtype App2 a = App2 { unApp2 :: ExT String (StT Int Idt) a } deriving newtype (Functor, Applicative, Monad, MonadSt Int, MonadEx String)
instance (Monoid w, MonadEx e m) => MonadEx e (WrT w m) where { throwM = liftM' . throwM; catchM m h = WrT (catchM (runWrT m) (runWrT . h)) }
deriving instance MonadEx String App
deriving newtype instance MonadWr [Int] App
runApp :: App a -> Int -> Either String ((a, Int), [Int])
runApp m s = runIdt (runExT (runWrT (runStT (unApp m) s)))
runApp2 :: App2 a -> Int -> (Either String a, Int)
runApp2 m s = runIdt (runStT (runExT (unApp2 m)) s)
step :: (MonadSt Int m, MonadEx String m) => Int -> m Int
step k = do { n <- getM; when ({Int -> Bool} n) (throwM {String}); putM ({Int -> Int} (n + k)); return (n * k) }
loopM :: (MonadSt Int m, MonadEx String m) => Int -> m Int
loopM k | k <= 0 = getM | otherwise = do { a <- step k `catchM` (\\e -> return (length (take 9 e))); !b <- loopM (k - 1); return ({Int -> Int -> Int} a b) }
logM :: (MonadWr [Int] m, MonadSt Int m) => Int -> m ()
logM n = do { s <- getM; tellM [s, n]; modM ({Int -> Int}) }
""", [
    ("", "Either String ((Int, Int), [Int])", "runApp (loopM {#fuel}) {Int}"), ("", "(Either String Int, Int)", "runApp2 (loopM {#fuel}) {Int}"),
    ("", "Either String (((), Int), [Int])", "runApp (mapM_ logM (take 9 {[Int]})) {Int}"),
    ("", "Either String ((a, Int), [Int])", "runApp (do { logM {Int}; x <- step {Int}; tellM {[Int]}; return ({Int -> a} x) }) {Int}"),
    ("", "(Either String a, Int)", "runApp2 (do { n <- getM; if {*Int -> Bool} n then throwM {String} else modM {Int -> Int}; return {a} } `catchM` \\_ -> return {a}) {Int}"),
    ("", "(a, Int)", "runIdt (runStT (do { forM_ (take 5 {[b]}) (\\x -> modM ({*b -> Int -> Int} x)); s <- getM; return ({Int -> a} s) }) {Int})"),
]

PATTERNS = """
pattern Pair :: a -> b -> (a, b)
pattern Pair x y <- (x, y) where { Pair x y = (x, y) }
pattern Even :: Int -> Int
pattern Even n <- (halved -> Just n) where { Even n = n * 2 }
halved :: Int -> Maybe Int
halved n = if even n then Just (n `div` 2) else Nothing
pattern Snoc :: [a] -> a -> [a]
pattern Snoc xs x <- (unsnoc' -> Just (xs, x)) where { Snoc xs x = xs ++ [x] }
unsnoc' :: [a] -> Maybe ([a], a)
unsnoc' xs = case reverse (take 20 xs) of { [] -> Nothing; (y : ys) -> Just (reverse ys, y) }
pattern Point :: Int -> Int -> (Int, Int)
pattern Point { px, py } = (px, py)
pattern Shown :: () => Show a => a -> Hide
pattern Shown a = Hide a
data Hide = forall a. Show a => Hide a
data Ty t where { TI :: Ty Int; TF :: Ty a -> Ty (Maybe a) }
pattern IntTy :: () => (t ~ Int) => Ty t
pattern IntTy = TI
pattern JustOne :: (Eq a, Num a) => Maybe a
pattern JustOne = Just 1
{-# COMPLETE Pair #-}
tyZero :: Ty t -> t -> t
tyZero IntTy n = {Int -> Int} n
tyZero (TF t) m = fmap (tyZero t) m
classify :: [Int] -> Int -> (Int, Int)
classify (Snoc (Snoc _ (Even a)) b) (Even c) = Point { px = {Int -> Int} a, py = b + c }
classify (Snoc _ !x) n | Point { px = 0 } <- (n, x) = Point x n
classify (take 2 -> [x, (\\v -> {Int -> Int} v) -> y]) n = Pair x (y + n)
classify _ (subtract 1 -> Even h) = (h, {Int})
classify _ n = let { Point { .. } = (n, n - 3) } in (py, px)
shownLen :: Hide -> Int
shownLen (Shown a) = length (take 30 (show a))
""", [
    ("", "(Int, Int)", "classify {[Int]} {Int}"), ("", "(Int, Int)", "({(Int, Int)} { py = {Int} })"), ("", "Int", "px {(Int, Int)}"),
    ("", "Int", "tyZero TI {Int}"), ("", "Maybe Int", "tyZero (TF TI) {Maybe Int}"), ("Show a", "Int", "shownLen (Shown {:a})"),
    ("", "Int", "(case {Int} of { Even (Even n) -> n; Even n -> n + {Int}; n -> negate n })"), ("", "a", "(case {(a, b)} of { Pair x _ -> x })"),
    ("", "[a]", "(case {[a]} of { Snoc xs x -> x : xs; _ -> {[a]} })"), ("", "Bool", "(case {Maybe Int} of { JustOne -> {Bool}; _ -> False })"),
]

RANKS = """
data Ops f = Ops { opMap :: forall a b. (a -> b) -> f a -> f b, opJoin :: forall a. f (f a) -> f a, opUnit :: forall a. a -> f a, opSize :: !(forall a. f a -> Int) }
listOps :: Ops []
listOps = Ops { opMap = map, opJoin = concat . take 6, opUnit = \\a -> [a], opSize = length . take {Int} }
maybeOps :: Ops Maybe
maybeOps = Ops { opMap = \\f m -> case m of { Nothing -> Nothing; Just !a -> Just (f a) }, opJoin = join, opUnit = Just, opSize = maybe {Int} (const 1) }
bindOps :: Ops f -> f a -> (a -> f b) -> f b
bindOps ops m k = opJoin ops (opMap ops k m)
useOps :: (forall x. f x -> [x]) -> Ops f -> f Int -> (Int, [Bool])
useOps toL ops@Ops { opMap = m } xs = (opSize ops xs, toL (m ({Int -> Bool}) (bindOps ops xs (\\x -> opUnit ops ({Int -> Int} x)))))
type Lens s t a b = forall f. Functor f => (a -> f b) -> s -> f t
newtype Kon a b = Kon { unKon :: a } deriving Functor
newtype Same1 a = Same1 { unSame1 :: a } deriving Functor
_1 :: Lens (a, c) (b, c) a b
_1 f (a, c) = fmap (\\b -> (b, c)) (f a)
_2 :: Lens (c, a) (c, b) a b
_2 f ~(c, a) = (,) c <$> f a
view :: Lens s t a b -> s -> a
view l s = unKon (l Kon s)
over :: Lens s t a b -> (a -> b) -> s -> t
over l f = unSame1 . l (Same1 . f)
newtype ChurchList a = ChurchList { runChurch :: forall r. (a -> r -> r) -> r -> r }
fromL :: [a] -> ChurchList a
fromL xs = ChurchList (\\c n -> foldr c n (take 8 xs))
mapCh :: (a -> b) -> ChurchList a -> ChurchList b
mapCh f (ChurchList k) = ChurchList (\\c n -> k (c . f) n)
data Stream a = forall s. Stream (s -> Step s a) !s
data Step s a = Done | Yield a !s | Skip s
streamL :: [a] -> Stream a
streamL xs = Stream (\\s -> case s of { [] -> Done; (y : ys) -> Yield y ys }) (take 9 xs)
mapS :: (a -> b) -> Stream a -> Stream b
mapS f (Stream n s) = Stream (\\t -> case n t of { Done -> Done; Yield a u -> Yield (f a) u; Skip u -> Skip u }) s
filterS :: (a -> Bool) -> Stream a -> Stream a
filterS p (Stream n s) = Stream (\\t -> case n t of { Yield a u | not (p a) -> Skip u; other -> other }) s
zipS :: Stream a -> Stream b -> Stream (a, b)
zipS (Stream n s) (Stream m t) = Stream go (s, t, Nothing) where { go (x, y, Nothing) = case n x of { Done -> Done; Skip x' -> Skip (x', y, Nothing); Yield a x' -> Skip (x', y, Just a) }; go (x, y, Just a) = case m y of { Done -> Done; Skip y' -> Skip (x, y', Just a); Yield b y' -> Yield (a, b) (x, y', Nothing) } }
foldS :: (b -> a -> b) -> b -> Stream a -> b
foldS f z0 (Stream n s0) = go z0 s0 where { go !z s = case n s of { Done -> z; Skip t -> go z t; Yield a t -> go (f z a) t } }
data Free f a = Pure a | Free (f (Free f a))
instance Functor f => Functor (Free f) where { fmap f (Pure a) = Pure (f a); fmap f (Free x) = Free (fmap (fmap f) x) }
instance Functor f => Applicative (Free f) where { pure = Pure; (<*>) = ap }
instance Functor f => Monad (Free f) where { Pure a >>= k = k a; Free x >>= k = Free (fmap (>>= k) x) }
data Cmd k = Ask (Int -> k) | Tell Int k | Stop deriving Functor
ask' :: Free Cmd Int
ask' = Free (Ask Pure)
tell' :: Int -> Free Cmd ()
tell' n = Free (Tell n (Pure ()))
runCmd :: [Int] -> Free Cmd a -> ([Int], Maybe a)
runCmd _ (Pure a) = ([], Just a)
runCmd (i : is) (Free (Ask k)) = runCmd is (k i)
runCmd [] (Free (Ask k)) = runCmd [] (k {Int})
runCmd is (Free (Tell n k)) = let { (o, r) = runCmd is k } in ({Int -> Int} n : o, r)
runCmd _ (Free Stop) = ([], Nothing)
""", [
    ("", "(Int, [Bool])", "useOps (take 5) listOps {[Int]}"), ("", "(Int, [Bool])", "useOps maybeToList maybeOps {Maybe Int}"),
    ("", "a", "view _1 {(a, b)}"), ("", "a", "view (_2 . _1) {(b, (a, Int))}"), ("", "(a, b)", "over _1 {c -> a} {(c, b)}"),
    ("", "(a, (b, c))", "over (_2 . _2) {Int -> c} {(a, (b, Int))}"), ("", "b", "runChurch (mapCh {*c -> a} (fromL {[c]})) {*a -> b -> b} {b}"),
    ("", "b", "foldS {*b -> a -> b} {b} (filterS {*a -> Bool} (mapS {*c -> a} (streamL {[c]})))"),
    ("", "Int", "foldS {*Int -> (a, b) -> Int} {Int} (zipS (streamL {[a]}) (filterS {*b -> Bool} (streamL {[b]})))"),
    ("", "([Int], Maybe a)", "runCmd {[Int]} (do { x <- ask'; tell' (x + {Int}); when ({*Int -> Bool} x) (Free Stop); y <- ask'; tell' y; return ({*Int -> Int -> a} x y) })"),
    ("", "[a]", "opMap listOps {*b -> a} {[b]}"), ("", "Maybe a", "bindOps maybeOps {Maybe b} {b -> Maybe a}"),
]

UNBOXED = """
both :: (Int -> Int) -> Int -> (# Int, Bool #)
both f n = case f n of { m | {Int -> Bool} m -> (# m, True #); k -> (# k + n, {Bool} #) }
three :: a -> Int -> (# a, Int, (# Int, a #) #)
three a !n = (# a, n, (# {Int -> Int} n, a #) #)
useBoth :: Int -> Int
useBoth n = case both {Int -> Int} n of { (# a, True #) -> a; (# a, _ #) -> n - a }
useThree :: a -> Int -> (a, Int)
useThree a n = case three a n of { (# x, !m, (# k, _ #) #) | m > {Int} -> (x, k); (# _, m, rest #) -> case rest of { (# j, y #) -> (y, m - j) } }
pass :: (# Int, b #) -> (b -> (# Int, b #)) -> Int -> (# Int, b #)
pass p@(# n, b #) k !fuel | fuel <= 0 = p | otherwise = case k b of { (# m, c #) -> pass (# n + m, c #) k (fuel - 1) }
sumTo :: Int -> (# Int, Int #)
sumTo = go {Int} 1 where { go !a b n | n <= (0 :: Int) = (# a, b #) | otherwise = go (a + n) ({Int -> Int -> Int} b n) (n - 1) }
data Strict a b = Strict !a !b | Half !a b | Loose a b | Packed {-# UNPACK #-} !Int {-# UNPACK #-} !(Int, Bool) a deriving (Show, Eq, Ord)
strictUse :: Strict Int a -> Int -> Int
strictUse (Strict n _) !k = n + k
strictUse (Half n b) k = b `seq` (n - k)
strictUse (Loose n _) k = if {Bool} then k else n
strictUse (Packed n (m, t) _) k | t = n * m | otherwise = k
swapS :: Strict a b -> Strict b a
swapS s = case s of { Strict a b -> Strict b a; Half a b -> Loose b a; Loose a b -> Half b a; Packed n p a -> let { !q = n + 1 } in Loose undefined (a `seq` q `seq` a) }
newtype Age = Age Int deriving newtype (Show, Eq, Ord, Num, Enum, Real, Integral)
newtype Rev a = Rev a deriving stock (Show, Eq)
instance Ord a => Ord (Rev a) where { compare (Rev a) (Rev b) = compare b a }
newtype Count = Count Int deriving (Eq, Show) deriving Ord via (Rev Int)
newtype Total = Total Int deriving stock Show deriving (Semigroup, Monoid) via (Sum' Int)
newtype Sum' a = Sum' a
instance Num a => Semigroup (Sum' a) where { Sum' a <> Sum' b = Sum' (a + b) }
instance Num a => Monoid (Sum' a) where { mempty = Sum' 0 }
class Describe a where { describe :: a -> String; default describe :: Show a => a -> String; describe a = {String} ++ show a }
instance Describe Int
instance Describe Bool where { describe b = if b then {String} else "f" }
instance Describe a => Describe [a] where { describe = concatMap describe . take 3 }
instance Describe Age
""", [
    ("", "Int", "useBoth {Int}"), ("", "(a, Int)", "useThree {a} {Int}"), ("", "Int", "(case pass (# {Int}, {b} #) (\\b -> (# {*b -> Int} b, b #)) {#fuel} of { (# n, _ #) -> n })"),
    ("", "(Int, Int)", "(case sumTo {#small} of { (# a, b #) -> (a, b) })"), ("", "Strict a b", "Strict {a} {b}"), ("", "Strict a b", "Half {a} {b}"),
    ("", "Strict a b", "Loose {a} {b}"), ("", "Strict a b", "Packed {Int} {(Int, Bool)} {a}"), ("", "Int", "strictUse {Strict Int a} {Int}"),
    ("", "Strict a b", "swapS {Strict b a}"), ("Show a", "String", "show {Strict a Int}"), ("", "String", "show (Age {Int} + Age {Int} * 2, toInteger (Age {Int}))"),
    ("", "Bool", "Count {Int} < Count {Int}"), ("", "String", "show (mconcat [Total {Int}, Total {Int}])"),
    ("", "String", "describe [Age {Int}]"), ("", "String", "describe {[Int]}"), ("", "String", "describe {[Bool]}"),
]

TERMS = """
data Var (env :: [Type]) t where { VZ :: Var (t ': env) t; VS :: !(Var env t) -> Var (u ': env) t }
data Env (env :: [Type]) where { EN :: Env '[]; EC :: t -> Env env -> Env (t ': env) }
data Tm (env :: [Type]) t where { TVar :: Var env t -> Tm env t; TLam :: Tm (u ': env) t -> Tm env (u -> t); TApp :: Tm env (u -> t) -> Tm env u -> Tm env t; TCon :: t -> Tm env t; TInt :: !Int -> Tm env Int; TAdd :: Tm env Int -> Tm env Int -> Tm env Int; TLe :: Tm env Int -> Tm env Int -> Tm env Bool; TIf :: Tm env Bool -> Tm env t -> Tm env t -> Tm env t; TLoop :: Tm env Int -> Tm env t -> Tm (t ': Int ': env) t -> Tm env t; TPair :: Tm env s -> Tm env t -> Tm env (s, t); TFst :: Tm env (s, t) -> Tm env s; TSeq :: Tm env s -> Tm env t -> Tm env t }
type TI0 = Tm '[] Int
type TB0 = Tm '[] Bool
lookupE :: Var env t -> Env env -> t
lookupE VZ (EC t _) = t
lookupE (VS v) (EC _ e) = lookupE v e
evalT :: Env env -> Tm env t -> t
evalT e (TVar v) = lookupE v e
evalT e (TLam b) = \\x -> evalT (EC x e) b
evalT e (TApp f a) = evalT e f (evalT e a)
evalT _ (TCon t) = t
evalT _ (TInt n) = n
evalT e (TAdd a b) = {Int -> Int -> Int} (evalT e a) (evalT e b) + evalT e a
evalT e (TLe a b) = evalT e a <= evalT e b
evalT e (TIf c a b) = if evalT e c then evalT e a else evalT e b
evalT e (TLoop n z s) = go (min 5 (evalT e n)) (evalT e z) where { go k !acc | k <= 0 = acc | otherwise = go (k - 1) (evalT (EC acc (EC k e)) s) }
evalT e (TPair a b) = (evalT e a, evalT e b)
evalT e (TFst p) = let { (a, _) = evalT e p } in a
evalT e (TSeq a b) = evalT e a `seq` evalT e b
simp :: Tm env t -> Tm env t
simp (TAdd (TInt 0) b) = simp b
simp (TAdd (TInt a) (TInt b)) = TInt ({Int -> Int -> Int} a b)
simp (TIf (TCon b) x y) = if b then simp x else simp y
simp (TApp (TLam (TVar VZ)) a) = simp a
simp (TApp f a) = TApp (simp f) (simp a)
simp (TFst (TPair a _)) = simp a
simp (TSeq TInt{} b) = simp b
simp t = t
depthT :: Tm env t -> Int -> Int
depthT t !d = case t of { TLam b -> depthT b (d + 1); TApp f a -> depthT f d + depthT a d; TAdd a b -> max (depthT a d) (depthT b d); TLoop n z s -> depthT n d + depthT z d + depthT s (d + 2); TInt n | n > 3 -> n; _ -> d }
class Sym repr where { symI :: Int -> repr Int; symB :: Bool -> repr Bool; symAdd :: repr Int -> repr Int -> repr Int; symIf :: repr Bool -> repr a -> repr a -> repr a; symLam :: (repr a -> repr b) -> repr (a -> b); symApp :: repr (a -> b) -> repr a -> repr b }
newtype Ev a = Ev { ev :: a }
newtype Pr a = Pr { pr :: Int -> String }
instance Sym Ev where { symI = Ev; symB = Ev; symAdd (Ev a) (Ev b) = Ev ({Int -> Int -> Int} a b); symIf c a b = if ev c then a else b; symLam f = Ev (\\x -> ev (f (Ev x))); symApp (Ev f) (Ev a) = Ev (f a) }
instance Sym Pr where { symI n = Pr (\\_ -> show n); symB b = Pr (\\_ -> show b); symAdd a b = Pr (\\k -> pr a k ++ "+" ++ pr b k); symIf c a b = Pr (\\k -> pr c k ++ "?" ++ pr a k ++ ":" ++ pr b k); symLam f = Pr (\\k -> "x" ++ show k ++ "." ++ pr (f (Pr (const ("x" ++ show k)))) (k + 1)); symApp f a = Pr (\\k -> "(" ++ pr f k ++ ")" ++ pr a k) }
symTerm :: Sym r => Int -> Bool -> r Int
symTerm n b = symApp (symLam (\\x -> symIf (symB b) (symAdd x (symI n)) (symAdd x x))) (symI {Int})
""", [
    ("", "TI0", "TInt {Int}"), ("", "TI0", "TAdd {TI0} {TI0}"), ("", "TI0", "TIf {TB0} {TI0} {TI0}"), ("", "TB0", "TLe {TI0} {TI0}"),
    ("", "TB0", "TCon {Bool}"), ("", "TI0", "TCon {Int}"), ("", "TI0", "TLoop {TI0} {TI0} (TAdd (TVar VZ) (TVar (VS VZ)))"),
    ("", "TI0", "TApp (TLam (TAdd (TVar VZ) (TInt {Int}))) {TI0}"), ("", "TI0", "TFst (TPair {TI0} {TB0})"), ("", "TI0", "TSeq {TB0} {TI0}"),
    ("", "TI0", "TApp (TApp (TLam (TLam (TIf (TLe (TVar VZ) (TVar (VS VZ))) (TVar VZ) (TInt 1)))) {TI0}) {TI0}"), ("", "TI0", "simp {TI0}"),
    ("", "Int", "evalT EN {TI0}"), ("", "Bool", "evalT EN {TB0}"), ("", "Int", "depthT {TI0} {Int}"), ("", "(Int, Bool)", "evalT EN (TPair {TI0} {TB0})"),
    ("", "Int", "ev (symTerm {Int} {Bool})"), ("", "String", "pr (symTerm {Int} {Bool}) 0"), ("", "Int", "evalT EN (TApp (TCon {Int -> Int}) (simp {TI0}))"),
]
ALL = [(text, uses, None) for text, uses in (FAMILIES, VECTORS, DICTIONARIES, TRANSFORMERS, PATTERNS, RANKS, UNBOXED, TERMS)]
