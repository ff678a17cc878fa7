//! `alipay.marketing.card.consume.sync` · 会员卡消费记录同步
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/consume/sync`. Described in
//! `spec/marketing/card.consume.sync.yaml`.

use crate::{record, schema};

const FILE: &str = "spec/marketing/card.consume.sync.yaml";

static API: schema::ApiDef<'static> = schema::ApiDef {
    name: "alipay.marketing.card.consume.sync",
    title: "会员卡消费记录同步",
    file: FILE,
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
    links: &[],
    errors: &[
        schema::ErrorDef {
            code: "INVALID_PARAMETER",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 36,
        },
        schema::ErrorDef {
            code: "SYSTEM_ERROR",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Unknown,
            line: 37,
        },
        schema::ErrorDef {
            code: "CARD_NOT_EXIT",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 38,
        },
        schema::ErrorDef {
            code: "NO_CARD_TYPE",
            summary: "",
            fix: "",
            retry: schema::Retry::Never,
            outcome: schema::Outcome::Failed,
            line: 39,
        },
    ],
};

static CARD_CONSUME_SYNC: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardConsumeSync",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "act_pay_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 9,
        },
        schema::FieldDef {
            name: "card_info",
            kind: schema::Kind::Record(&super::types::MERCHANT_CARD),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 10,
        },
        schema::FieldDef {
            name: "gain_benefit_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BENEFIT_INFO_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 11,
        },
        schema::FieldDef {
            name: "memo",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 12,
        },
        schema::FieldDef {
            name: "shop_code",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 13,
        },
        schema::FieldDef {
            name: "swipe_cert_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 14,
        },
        schema::FieldDef {
            name: "target_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 15,
        },
        schema::FieldDef {
            name: "target_card_no_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 16,
        },
        schema::FieldDef {
            name: "trade_amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 17,
        },
        schema::FieldDef {
            name: "trade_name",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 18,
        },
        schema::FieldDef {
            name: "trade_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 19,
        },
        schema::FieldDef {
            name: "trade_time",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 20,
        },
        schema::FieldDef {
            name: "trade_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 21,
        },
        schema::FieldDef {
            name: "use_benefit_list",
            kind: schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&BENEFIT_INFO_DETAIL),
                    limits: &[],
                },
            ),
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 22,
        },
    ],
    rules: &[],
};

static CARD_CONSUME_SYNC_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardConsumeSyncResponse",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "external_card_no",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 25,
        },
    ],
    rules: &[],
};

static BENEFIT_INFO_DETAIL: schema::RecordDef<'static> = schema::RecordDef {
    name: "BenefitInfoDetail",
    file: FILE,
    fields: &[
        schema::FieldDef {
            name: "amount",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 30,
        },
        schema::FieldDef {
            name: "benefit_type",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 31,
        },
        schema::FieldDef {
            name: "count",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 32,
        },
        schema::FieldDef {
            name: "description",
            kind: schema::Kind::Text,
            place: schema::Place::Body,
            only: None,
            limits: &[],
            line: 33,
        },
    ],
    rules: &[],
};

/// A request of `alipay.marketing.card.consume.sync` (会员卡消费记录同步).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/consume/sync`. Described in
/// `spec/marketing/card.consume.sync.yaml`.
/// Answered by [`CardConsumeSyncResponse`], or by an error with a [`CardConsumeSyncErrorCode`].
#[doc(alias = "alipay.marketing.card.consume.sync")]
#[doc(alias = "会员卡消费记录同步")]
#[derive(Default)]
#[non_exhaustive]
pub struct CardConsumeSync {
    /// The field `act_pay_amount`: a text.
    ///
    /// On the wire `act_pay_amount`. Source: `spec/marketing/card.consume.sync.yaml:9`.
    pub act_pay_amount: Option<String>,
    /// The field `card_info`: a record of the kind `MerchantCard`.
    ///
    /// On the wire `card_info`. Source: `spec/marketing/card.consume.sync.yaml:10`.
    pub card_info: Option<super::types::MerchantCard>,
    /// The field `gain_benefit_list`: a list; each element is a record of the kind `BenefitInfoDetail`.
    ///
    /// On the wire `gain_benefit_list`. Source: `spec/marketing/card.consume.sync.yaml:11`.
    pub gain_benefit_list: Vec<BenefitInfoDetail>,
    /// The field `memo`: a text.
    ///
    /// On the wire `memo`. Source: `spec/marketing/card.consume.sync.yaml:12`.
    pub memo: Option<String>,
    /// The field `shop_code`: a text.
    ///
    /// On the wire `shop_code`. Source: `spec/marketing/card.consume.sync.yaml:13`.
    pub shop_code: Option<String>,
    /// The field `swipe_cert_type`: a text.
    ///
    /// On the wire `swipe_cert_type`. Source: `spec/marketing/card.consume.sync.yaml:14`.
    pub swipe_cert_type: Option<String>,
    /// The field `target_card_no`: a text.
    ///
    /// On the wire `target_card_no`. Source: `spec/marketing/card.consume.sync.yaml:15`.
    pub target_card_no: Option<String>,
    /// The field `target_card_no_type`: a text.
    ///
    /// On the wire `target_card_no_type`. Source: `spec/marketing/card.consume.sync.yaml:16`.
    pub target_card_no_type: Option<String>,
    /// The field `trade_amount`: a text.
    ///
    /// On the wire `trade_amount`. Source: `spec/marketing/card.consume.sync.yaml:17`.
    pub trade_amount: Option<String>,
    /// The field `trade_name`: a text.
    ///
    /// On the wire `trade_name`. Source: `spec/marketing/card.consume.sync.yaml:18`.
    pub trade_name: Option<String>,
    /// The field `trade_no`: a text.
    ///
    /// On the wire `trade_no`. Source: `spec/marketing/card.consume.sync.yaml:19`.
    pub trade_no: Option<String>,
    /// The field `trade_time`: a text.
    ///
    /// On the wire `trade_time`. Source: `spec/marketing/card.consume.sync.yaml:20`.
    pub trade_time: Option<String>,
    /// The field `trade_type`: a text.
    ///
    /// On the wire `trade_type`. Source: `spec/marketing/card.consume.sync.yaml:21`.
    pub trade_type: Option<String>,
    /// The field `use_benefit_list`: a list; each element is a record of the kind `BenefitInfoDetail`.
    ///
    /// On the wire `use_benefit_list`. Source: `spec/marketing/card.consume.sync.yaml:22`.
    pub use_benefit_list: Vec<BenefitInfoDetail>,
}

impl CardConsumeSync {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`act_pay_amount`](Self::act_pay_amount).
    #[inline]
    #[must_use]
    pub fn act_pay_amount(mut self, act_pay_amount: impl Into<String>) -> Self {
        self.act_pay_amount = Some(act_pay_amount.into());
        self
    }

    /// Sets [`card_info`](Self::card_info).
    #[inline]
    #[must_use]
    pub fn card_info(mut self, card_info: super::types::MerchantCard) -> Self {
        self.card_info = Some(card_info);
        self
    }

    /// Sets [`gain_benefit_list`](Self::gain_benefit_list).
    #[inline]
    #[must_use]
    pub fn gain_benefit_list(
        mut self,
        gain_benefit_list: impl IntoIterator<Item = BenefitInfoDetail>,
    ) -> Self {
        self.gain_benefit_list = gain_benefit_list.into_iter().collect();
        self
    }

    /// Sets [`memo`](Self::memo).
    #[inline]
    #[must_use]
    pub fn memo(mut self, memo: impl Into<String>) -> Self {
        self.memo = Some(memo.into());
        self
    }

    /// Sets [`shop_code`](Self::shop_code).
    #[inline]
    #[must_use]
    pub fn shop_code(mut self, shop_code: impl Into<String>) -> Self {
        self.shop_code = Some(shop_code.into());
        self
    }

    /// Sets [`swipe_cert_type`](Self::swipe_cert_type).
    #[inline]
    #[must_use]
    pub fn swipe_cert_type(mut self, swipe_cert_type: impl Into<String>) -> Self {
        self.swipe_cert_type = Some(swipe_cert_type.into());
        self
    }

    /// Sets [`target_card_no`](Self::target_card_no).
    #[inline]
    #[must_use]
    pub fn target_card_no(mut self, target_card_no: impl Into<String>) -> Self {
        self.target_card_no = Some(target_card_no.into());
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    #[must_use]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<String>,
    ) -> Self {
        self.target_card_no_type = Some(target_card_no_type.into());
        self
    }

    /// Sets [`trade_amount`](Self::trade_amount).
    #[inline]
    #[must_use]
    pub fn trade_amount(mut self, trade_amount: impl Into<String>) -> Self {
        self.trade_amount = Some(trade_amount.into());
        self
    }

    /// Sets [`trade_name`](Self::trade_name).
    #[inline]
    #[must_use]
    pub fn trade_name(mut self, trade_name: impl Into<String>) -> Self {
        self.trade_name = Some(trade_name.into());
        self
    }

    /// Sets [`trade_no`](Self::trade_no).
    #[inline]
    #[must_use]
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// Sets [`trade_time`](Self::trade_time).
    #[inline]
    #[must_use]
    pub fn trade_time(mut self, trade_time: impl Into<String>) -> Self {
        self.trade_time = Some(trade_time.into());
        self
    }

    /// Sets [`trade_type`](Self::trade_type).
    #[inline]
    #[must_use]
    pub fn trade_type(mut self, trade_type: impl Into<String>) -> Self {
        self.trade_type = Some(trade_type.into());
        self
    }

    /// Sets [`use_benefit_list`](Self::use_benefit_list).
    #[inline]
    #[must_use]
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
    const API: &'static schema::ApiDef<'static> = &API;
}

/// The answer of `alipay.marketing.card.consume.sync` (会员卡消费记录同步).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[derive(Default)]
#[non_exhaustive]
pub struct CardConsumeSyncResponse {
    /// The field `external_card_no`: a text.
    ///
    /// On the wire `external_card_no`. Source: `spec/marketing/card.consume.sync.yaml:25`.
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

/// The platform's type `BenefitInfoDetail`.
///
/// Source: `spec/marketing/card.consume.sync.yaml:28`.
#[derive(Default)]
#[non_exhaustive]
pub struct BenefitInfoDetail {
    /// The field `amount`: a text.
    ///
    /// On the wire `amount`. Source: `spec/marketing/card.consume.sync.yaml:30`.
    pub amount: Option<String>,
    /// The field `benefit_type`: a text.
    ///
    /// On the wire `benefit_type`. Source: `spec/marketing/card.consume.sync.yaml:31`.
    pub benefit_type: Option<String>,
    /// The field `count`: a text.
    ///
    /// On the wire `count`. Source: `spec/marketing/card.consume.sync.yaml:32`.
    pub count: Option<String>,
    /// The field `description`: a text.
    ///
    /// On the wire `description`. Source: `spec/marketing/card.consume.sync.yaml:33`.
    pub description: Option<String>,
}

impl BenefitInfoDetail {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`amount`](Self::amount).
    #[inline]
    #[must_use]
    pub fn amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = Some(amount.into());
        self
    }

    /// Sets [`benefit_type`](Self::benefit_type).
    #[inline]
    #[must_use]
    pub fn benefit_type(mut self, benefit_type: impl Into<String>) -> Self {
        self.benefit_type = Some(benefit_type.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[inline]
    #[must_use]
    pub fn count(mut self, count: impl Into<String>) -> Self {
        self.count = Some(count.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
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

/// The error codes of `alipay.marketing.card.consume.sync`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardConsumeSyncErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.consume.sync.yaml:36`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.consume.sync.yaml:37`.
    SystemError,
    /// On the wire `CARD_NOT_EXIT`. Source: `spec/marketing/card.consume.sync.yaml:38`.
    CardNotExit,
    /// On the wire `NO_CARD_TYPE`. Source: `spec/marketing/card.consume.sync.yaml:39`.
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
