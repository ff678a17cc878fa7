//! `alipay.marketing.card.consume.sync` · 会员卡消费记录同步
//!
//! Report a purchase, top-up, opening or return of a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/consume/sync`. Described in
//! `spec/marketing/card.consume.sync.yaml`.

use crate::{record, schema};

static CARD_CONSUME_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardConsumeSync",
    file: "spec/marketing/card.consume.sync.yaml",
    fields: &[
        schema::FieldDef::text("act_pay_amount", 11),
        schema::FieldDef::new(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            16,
        ),
        schema::FieldDef::new(
            "gain_benefit_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BENEFIT_INFO_DETAIL),
                    limits: &[],
                },
            ),
            17,
        ),
        schema::FieldDef::text("memo", 18),
        schema::FieldDef::text("shop_code", 19),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["ALIPAY", "ENTITY", "OTHER"]),
                    22,
                ),
            ],
            ..schema::FieldDef::text("swipe_cert_type", 20)
        },
        schema::FieldDef::text("target_card_no", 28),
        schema::FieldDef::text("target_card_no_type", 33),
        schema::FieldDef::text("trade_amount", 41),
        schema::FieldDef::text("trade_name", 42),
        schema::FieldDef::text("trade_no", 47),
        schema::FieldDef::text("trade_time", 48),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(
                    schema::Limit::Values(&["OPEN", "TRADE", "DEPOSIT", "RETURN"]),
                    56,
                ),
            ],
            ..schema::FieldDef::text("trade_type", 53)
        },
        schema::FieldDef::new(
            "use_benefit_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BENEFIT_INFO_DETAIL),
                    limits: &[],
                },
            ),
            63,
        ),
    ],
    rules: &[],
};

static CARD_CONSUME_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardConsumeSyncResponse",
    file: "spec/marketing/card.consume.sync.yaml",
    fields: &[schema::FieldDef::text("external_card_no", 66)],
    rules: &[],
};

static BENEFIT_INFO_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BenefitInfoDetail",
    file: "spec/marketing/card.consume.sync.yaml",
    fields: &[
        schema::FieldDef::text("amount", 72),
        schema::FieldDef::text("benefit_type", 73),
        schema::FieldDef::text("count", 74),
        schema::FieldDef::text("description", 75),
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.consume.sync` (会员卡消费记录同步).
///
/// Report a purchase, top-up, opening or return of a member card.
///
/// ```
/// use alipay::marketing::CardConsumeSync;
///
/// let request = CardConsumeSync::new()
///     .act_pay_amount("23.9");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`swipe_cert_type`](Self::swipe_cert_type) | one of its values |
/// | [`trade_type`](Self::trade_type) | one of its values |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/consume/sync`. Described in
/// `spec/marketing/card.consume.sync.yaml`.
/// Returns [`CardConsumeSyncResponse`], or an error with a [`CardConsumeSyncErrorCode`].
#[doc(alias = "alipay.marketing.card.consume.sync")]
#[doc(alias = "/v3/alipay/marketing/card/consume/sync")]
#[doc(alias = "会员卡消费记录同步")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardConsumeSync {
    /// Cash the user paid, without benefits; prepaid value belongs to `use_benefit_list`.
    ///
    /// 用户实际付的现金金额. Example: `23.9`.
    pub act_pay_amount: Option<String>,
    /// Card data after the transaction.
    ///
    /// 卡信息.
    pub card_info: Option<super::types::MerchantCard>,
    /// Benefits gained.
    ///
    /// 权益列表.
    pub gain_benefit_list: Vec<BenefitInfoDetail>,
    /// Note, currently the store.
    ///
    /// 备注信息. Example: `用户门店充值100`.
    pub memo: Option<String>,
    /// Number of the store.
    ///
    /// 门店编号. Example: `201606270000001`.
    pub shop_code: Option<String>,
    /// Proof the user showed in the transaction.
    ///
    /// Example: `ALIPAY`.
    pub swipe_cert_type: Option<record::Choice<CardConsumeSyncSwipeCertType>>,
    /// Alipay card number, the `card_info.biz_card_no` returned by `alipay.marketing.card.open`.
    ///
    /// 支付宝业务卡号. Example: `0000001`.
    pub target_card_no: Option<String>,
    /// Kind of card number.
    ///
    /// 卡号ID类型; other values may be added. Example: `BIZ_CARD`.
    pub target_card_no_type: Option<record::Choice<CardConsumeSyncTargetCardNoType>>,
    /// Total amount of the transaction, as priced.
    ///
    /// 交易金额. Example: `67.5`.
    pub trade_amount: Option<String>,
    /// Name of the transaction; if empty, a default according to its type.
    ///
    /// 交易名称. Example: `预付卡充值100元`.
    pub trade_name: Option<String>,
    /// Alipay trade number.
    ///
    /// 支付宝交易号. Example: `110101190001010000`.
    pub trade_no: Option<String>,
    /// Time of payment; card data change only if later than the last report.
    ///
    /// 线下交易时间. Example: `2012-11-22 10:47:20`.
    pub trade_time: Option<String>,
    /// Kind of transaction.
    ///
    /// 交易类型. Example: `DEPOSIT`.
    pub trade_type: Option<record::Choice<CardConsumeSyncTradeType>>,
    /// Benefits used.
    ///
    /// 实际消耗的权益.
    pub use_benefit_list: Vec<BenefitInfoDetail>,
}

impl CardConsumeSync {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            act_pay_amount: None,
            card_info: None,
            gain_benefit_list: Vec::new(),
            memo: None,
            shop_code: None,
            swipe_cert_type: None,
            target_card_no: None,
            target_card_no_type: None,
            trade_amount: None,
            trade_name: None,
            trade_no: None,
            trade_time: None,
            trade_type: None,
            use_benefit_list: Vec::new(),
        }
    }

    /// Sets [`act_pay_amount`](Self::act_pay_amount).
    #[inline]
    pub fn act_pay_amount(mut self, act_pay_amount: impl Into<String>) -> Self {
        self.act_pay_amount = Some(act_pay_amount.into());
        self
    }

    /// Sets [`card_info`](Self::card_info).
    #[inline]
    pub fn card_info(mut self, card_info: super::types::MerchantCard) -> Self {
        self.card_info = Some(card_info);
        self
    }

    /// Sets [`gain_benefit_list`](Self::gain_benefit_list).
    #[inline]
    pub fn gain_benefit_list(
        mut self,
        gain_benefit_list: impl IntoIterator<Item = BenefitInfoDetail>,
    ) -> Self {
        self.gain_benefit_list = gain_benefit_list.into_iter().collect();
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`shop_code`](Self::shop_code).
    #[inline]
    pub fn shop_code(mut self, shop_code: impl Into<String>) -> Self {
        self.shop_code = Some(shop_code.into());
        self
    }

    /// Sets [`swipe_cert_type`](Self::swipe_cert_type).
    #[inline]
    pub fn swipe_cert_type(
        mut self,
        swipe_cert_type: impl Into<record::Choice<CardConsumeSyncSwipeCertType>>,
    ) -> Self {
        self.swipe_cert_type = Some(swipe_cert_type.into());
        self
    }

    /// Sets [`target_card_no`](Self::target_card_no).
    #[inline]
    pub fn target_card_no(mut self, target_card_no: impl Into<String>) -> Self {
        self.target_card_no = Some(target_card_no.into());
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<record::Choice<CardConsumeSyncTargetCardNoType>>,
    ) -> Self {
        self.target_card_no_type = Some(target_card_no_type.into());
        self
    }

    /// Sets [`trade_amount`](Self::trade_amount).
    #[inline]
    pub fn trade_amount(mut self, trade_amount: impl Into<String>) -> Self {
        self.trade_amount = Some(trade_amount.into());
        self
    }

    /// Sets [`trade_name`](Self::trade_name).
    #[inline]
    pub fn trade_name(mut self, trade_name: impl Into<String>) -> Self {
        self.trade_name = Some(trade_name.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_time`](Self::trade_time).
    #[inline]
    pub fn trade_time(mut self, trade_time: impl Into<String>) -> Self {
        self.trade_time = Some(trade_time.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    pub fn trade_type(
        mut self,
        trade_type: impl Into<record::Choice<CardConsumeSyncTradeType>>,
    ) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }

    /// Sets [`use_benefit_list`](Self::use_benefit_list).
    #[inline]
    pub fn use_benefit_list(
        mut self,
        use_benefit_list: impl IntoIterator<Item = BenefitInfoDetail>,
    ) -> Self {
        self.use_benefit_list = use_benefit_list.into_iter().collect();
        self
    }
}

impl record::Record for CardConsumeSync {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_CONSUME_SYNC
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.act_pay_amount),
            1 => Some(&self.card_info),
            2 => Some(&self.gain_benefit_list),
            3 => Some(&self.memo),
            4 => Some(&self.shop_code),
            5 => Some(&self.swipe_cert_type),
            6 => Some(&self.target_card_no),
            7 => Some(&self.target_card_no_type),
            8 => Some(&self.trade_amount),
            9 => Some(&self.trade_name),
            10 => Some(&self.trade_no),
            11 => Some(&self.trade_time),
            12 => Some(&self.trade_type),
            13 => Some(&self.use_benefit_list),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.act_pay_amount),
            1 => Some(&mut self.card_info),
            2 => Some(&mut self.gain_benefit_list),
            3 => Some(&mut self.memo),
            4 => Some(&mut self.shop_code),
            5 => Some(&mut self.swipe_cert_type),
            6 => Some(&mut self.target_card_no),
            7 => Some(&mut self.target_card_no_type),
            8 => Some(&mut self.trade_amount),
            9 => Some(&mut self.trade_name),
            10 => Some(&mut self.trade_no),
            11 => Some(&mut self.trade_time),
            12 => Some(&mut self.trade_type),
            13 => Some(&mut self.use_benefit_list),
            _ => None,
        }
    }
}

impl Default for CardConsumeSync {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardConsumeSync {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardConsumeSync {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardConsumeSync {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CardConsumeSync {}

impl record::Request for CardConsumeSync {
    type Response = CardConsumeSyncResponse;
    type ErrorCode = CardConsumeSyncErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.consume.sync",
        title: "会员卡消费记录同步",
        file: "spec/marketing/card.consume.sync.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/consume/sync",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_CONSUME_SYNC,
        response: &CARD_CONSUME_SYNC_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.card.consume.sync` (会员卡消费记录同步).
#[non_exhaustive]
pub struct CardConsumeSyncResponse {
    /// External card number.
    ///
    /// 外部卡号. Example: `EXT10000001`.
    pub external_card_no: Option<String>,
}

impl record::Record for CardConsumeSyncResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_CONSUME_SYNC_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.external_card_no),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.external_card_no),
            _ => None,
        }
    }
}

impl Default for CardConsumeSyncResponse {
    #[inline]
    fn default() -> Self {
        Self { external_card_no: None }
    }
}

impl Clone for CardConsumeSyncResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardConsumeSyncResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardConsumeSyncResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// A benefit gained or used.
#[must_use]
#[non_exhaustive]
pub struct BenefitInfoDetail {
    /// Amount of the benefit redeemed or given; meaning depends on `benefit_type`.
    pub amount: Option<String>,
    /// Kind of benefit.
    ///
    /// 权益类型.
    pub benefit_type: Option<String>,
    /// Number of coupons redeemed or given.
    pub count: Option<String>,
    /// Description of the redemption or gift.
    pub description: Option<String>,
}

impl BenefitInfoDetail {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            amount: None,
            benefit_type: None,
            count: None,
            description: None,
        }
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`benefit_type`](Self::benefit_type).
    #[inline]
    pub fn benefit_type(mut self, benefit_type: impl Into<String>) -> Self {
        self.benefit_type = Some(benefit_type.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    pub fn count(mut self, count: impl Into<String>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl record::Record for BenefitInfoDetail {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &BENEFIT_INFO_DETAIL
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.amount),
            1 => Some(&self.benefit_type),
            2 => Some(&self.count),
            3 => Some(&self.description),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.amount),
            1 => Some(&mut self.benefit_type),
            2 => Some(&mut self.count),
            3 => Some(&mut self.description),
            _ => None,
        }
    }
}

impl Default for BenefitInfoDetail {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for BenefitInfoDetail {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for BenefitInfoDetail {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for BenefitInfoDetail {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CardConsumeSyncSwipeCertType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardConsumeSyncSwipeCertType {
    /// `ALIPAY`: Electronic card in Alipay (支付宝电子卡).
    Alipay,
    /// `ENTITY`: Physical card (实体卡).
    Entity,
    /// `OTHER`: Other (其他).
    Other,
}

impl record::Enumeration for CardConsumeSyncSwipeCertType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ALIPAY", Self::Alipay),
        ("ENTITY", Self::Entity),
        ("OTHER", Self::Other),
    ];
}

impl std::fmt::Debug for CardConsumeSyncSwipeCertType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CardConsumeSyncTargetCardNoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardConsumeSyncTargetCardNoType {
    /// `BIZ_CARD`: Alipay card number.
    BizCard,
}

impl record::Enumeration for CardConsumeSyncTargetCardNoType {
    const VALUES: &'static [(&'static str, Self)] = &[("BIZ_CARD", Self::BizCard)];
}

impl std::fmt::Debug for CardConsumeSyncTargetCardNoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The values of the platform's type `CardConsumeSyncTradeType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardConsumeSyncTradeType {
    /// `OPEN`: Opening of a card.
    Open,
    /// `TRADE`: Purchase.
    Trade,
    /// `DEPOSIT`: Top-up.
    Deposit,
    /// `RETURN`: Return of the card.
    Return,
}

impl record::Enumeration for CardConsumeSyncTradeType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("OPEN", Self::Open),
        ("TRADE", Self::Trade),
        ("DEPOSIT", Self::Deposit),
        ("RETURN", Self::Return),
    ];
}

impl std::fmt::Debug for CardConsumeSyncTradeType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.card.consume.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardConsumeSyncErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `CARD_NOT_EXIT`: The card does not exist.
    ///
    /// Check the card number.
    CardNotExit,
    /// `NO_CARD_TYPE`: The card type does not exist.
    ///
    /// Check the card type.
    NoCardType,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CardConsumeSyncErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("CARD_NOT_EXIT", Self::CardNotExit),
        ("NO_CARD_TYPE", Self::NoCardType),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardConsumeSyncErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
