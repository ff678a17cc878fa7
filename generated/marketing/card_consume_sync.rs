//! `alipay.marketing.card.consume.sync` · 会员卡消费记录同步
//!
//! Report a purchase, top-up, opening or return of a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/consume/sync`. Described in
//! `spec/marketing/card.consume.sync.yaml`.

use crate::{record, schema};

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
        Self::default()
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

/// The response of `alipay.marketing.card.consume.sync` (会员卡消费记录同步).
#[non_exhaustive]
pub struct CardConsumeSyncResponse {
    /// External card number.
    ///
    /// 外部卡号. Example: `EXT10000001`.
    pub external_card_no: Option<String>,
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
        Self::default()
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

/// The values of the platform's type `CardConsumeSyncSwipeCertType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardConsumeSyncSwipeCertType {
    /// `ALIPAY`: Electronic card in Alipay (支付宝电子卡).
    Alipay,
    /// `ENTITY`: Physical card (实体卡).
    Entity,
    /// `OTHER`: Other (其他).
    Other,
}

record::enumeration!(
    CardConsumeSyncSwipeCertType, "ALIPAY" Alipay, "ENTITY" Entity, "OTHER" Other
);

/// The values of the platform's type `CardConsumeSyncTargetCardNoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardConsumeSyncTargetCardNoType {
    /// `BIZ_CARD`: Alipay card number.
    BizCard,
}

record::enumeration!(CardConsumeSyncTargetCardNoType, "BIZ_CARD" BizCard);

/// The values of the platform's type `CardConsumeSyncTradeType`.
#[derive(Clone, Copy, PartialEq)]
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

record::enumeration!(
    CardConsumeSyncTradeType, "OPEN" Open, "TRADE" Trade, "DEPOSIT" Deposit, "RETURN"
    Return
);

/// The error codes of `alipay.marketing.card.consume.sync`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
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

record::error_codes!(
    CardConsumeSyncErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "CARD_NOT_EXIT" CardNotExit, "NO_CARD_TYPE" NoCardType
);

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

record::record!(
    CardConsumeSync, CARD_CONSUME_SYNC, 0 act_pay_amount None, 1 card_info None, 2
    gain_benefit_list Vec::new(), 3 memo None, 4 shop_code None, 5 swipe_cert_type None,
    6 target_card_no None, 7 target_card_no_type None, 8 trade_amount None, 9 trade_name
    None, 10 trade_no None, 11 trade_time None, 12 trade_type None, 13 use_benefit_list
    Vec::new()
);

record::record!(
    CardConsumeSyncResponse, CARD_CONSUME_SYNC_RESPONSE, 0 external_card_no None
);

record::record!(
    BenefitInfoDetail, BENEFIT_INFO_DETAIL, 0 amount None, 1 benefit_type None, 2 count
    None, 3 description None
);

static CARD_CONSUME_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardConsumeSync",
    file: "spec/marketing/card.consume.sync.yaml",
    rows: &[
        schema::Row::Text("act_pay_amount"),
        schema::Row::Plain(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
        ),
        schema::Row::Plain(
            "gain_benefit_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BENEFIT_INFO_DETAIL),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Text("memo"),
        schema::Row::Text("shop_code"),
        schema::Row::Limited(
            "swipe_cert_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["ALIPAY", "ENTITY", "OTHER"]),
                ),
            ],
        ),
        schema::Row::Text("target_card_no"),
        schema::Row::Text("target_card_no_type"),
        schema::Row::Text("trade_amount"),
        schema::Row::Text("trade_name"),
        schema::Row::Text("trade_no"),
        schema::Row::Text("trade_time"),
        schema::Row::Limited(
            "trade_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(
                    schema::Limit::Values(&["OPEN", "TRADE", "DEPOSIT", "RETURN"]),
                ),
            ],
        ),
        schema::Row::Plain(
            "use_benefit_list",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BENEFIT_INFO_DETAIL),
                    limits: &[],
                },
            ),
        ),
    ],
    rules: &[],
    lines: &[11, 16, 17, 18, 19, 20, 22, 28, 33, 41, 42, 47, 48, 53, 56, 63],
};

static CARD_CONSUME_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardConsumeSyncResponse",
    file: "spec/marketing/card.consume.sync.yaml",
    rows: &[schema::Row::Text("external_card_no")],
    rules: &[],
    lines: &[],
};

static BENEFIT_INFO_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BenefitInfoDetail",
    file: "spec/marketing/card.consume.sync.yaml",
    rows: &[
        schema::Row::Text("amount"),
        schema::Row::Text("benefit_type"),
        schema::Row::Text("count"),
        schema::Row::Text("description"),
    ],
    rules: &[],
    lines: &[72, 73, 74, 75],
};
