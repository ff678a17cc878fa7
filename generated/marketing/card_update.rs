//! `alipay.marketing.card.update` · 会员卡更新
//!
//! Update the data of a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
//! `spec/marketing/card.update.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.update` (会员卡更新).
///
/// Update the data of a member card.
///
/// ```
/// use alipay::marketing::CardUpdate;
///
/// let request = CardUpdate::new()
///     .card_info(alipay::marketing::types::MerchantCard::new().balance("10000.00"))
///     .occur_time("2020-12-27 12:12:12")
///     .target_card_no("000001")
///     .target_card_no_type("BIZ_CARD");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`card_info`](Self::card_info) | required |
/// | [`ext_info`](Self::ext_info) | at most 1024 characters (advisory) |
/// | [`occur_time`](Self::occur_time) | required; a time |
/// | [`target_card_no`](Self::target_card_no) | required; at most 32 characters |
/// | [`target_card_no_type`](Self::target_card_no_type) | required; at most 32 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
/// `spec/marketing/card.update.yaml`.
/// Returns [`CardUpdateResponse`], or an error with a [`CardUpdateErrorCode`].
#[doc(alias = "alipay.marketing.card.update")]
#[doc(alias = "/v3/alipay/marketing/card/update")]
#[doc(alias = "会员卡更新")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardUpdate {
    /// New data of the card.
    ///
    /// Required.
    pub card_info: super::types::MerchantCard,
    /// Extension data; unused at present.
    ///
    /// 扩展信息; at most 1024 characters (advisory). Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Look of the card; no longer used, the template decides.
    #[deprecated(note = "Retired by the platform.")]
    pub mcard_style_info: Option<McardStylInfo>,
    /// Message about the card to the user.
    pub merchant_card_msg_info: Option<MerchantCardMsgInfo>,
    /// Notices of the change sent to the user; no longer used.
    #[deprecated(note = "Retired by the platform.")]
    pub notify_messages: Vec<McardNotifyMessage>,
    /// Time of the business event.
    ///
    /// 业务发生时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-12-27 12:12:12`.
    pub occur_time: record::DateTime,
    /// Data of a paid external card; for special business only.
    ///
    /// 付费外卡信息.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
    /// Alipay card number from `alipay.marketing.card.open` or, in the express version,
    /// `spi.alipay.user.opencard.get`.
    ///
    /// 支付宝业务卡号; required; at most 32 characters. Example: `000001`.
    pub target_card_no: String,
    /// Kind of number in `target_card_no`.
    ///
    /// 卡号ID类型; required; other values may be added; at most 32 characters. Example: `BIZ_CARD`.
    pub target_card_no_type: record::Choice<CardUpdateTargetCardNoType>,
}

#[allow(deprecated)]
impl CardUpdate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_info`](Self::card_info).
    #[inline]
    pub fn card_info(mut self, card_info: super::types::MerchantCard) -> Self {
        self.card_info = card_info;
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`mcard_style_info`](Self::mcard_style_info).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn mcard_style_info(mut self, mcard_style_info: McardStylInfo) -> Self {
        self.mcard_style_info = Some(mcard_style_info);
        self
    }

    /// Sets [`merchant_card_msg_info`](Self::merchant_card_msg_info).
    #[inline]
    pub fn merchant_card_msg_info(
        mut self,
        merchant_card_msg_info: MerchantCardMsgInfo,
    ) -> Self {
        self.merchant_card_msg_info = Some(merchant_card_msg_info);
        self
    }

    /// Sets [`notify_messages`](Self::notify_messages).
    #[deprecated(note = "Retired by the platform.")]
    #[inline]
    pub fn notify_messages(
        mut self,
        notify_messages: impl IntoIterator<Item = McardNotifyMessage>,
    ) -> Self {
        self.notify_messages = notify_messages.into_iter().collect();
        self
    }

    /// Sets [`occur_time`](Self::occur_time).
    #[inline]
    pub fn occur_time(mut self, occur_time: impl Into<record::DateTime>) -> Self {
        self.occur_time = occur_time.into();
        self
    }

    /// Sets [`paid_outer_card_info`](Self::paid_outer_card_info).
    #[inline]
    pub fn paid_outer_card_info(
        mut self,
        paid_outer_card_info: super::types::PaidOuterCardExtraInfoDto,
    ) -> Self {
        self.paid_outer_card_info = Some(paid_outer_card_info);
        self
    }

    /// Sets [`target_card_no`](Self::target_card_no).
    #[inline]
    pub fn target_card_no(mut self, target_card_no: impl Into<String>) -> Self {
        self.target_card_no = target_card_no.into();
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<record::Choice<CardUpdateTargetCardNoType>>,
    ) -> Self {
        self.target_card_no_type = target_card_no_type.into();
        self
    }
}

/// The response of `alipay.marketing.card.update` (会员卡更新).
#[non_exhaustive]
pub struct CardUpdateResponse {
    /// Detailed error; empty on success.
    ///
    /// 二级错误处理结果. Example: `isv.update-usercard-fail`.
    pub result_code: Option<String>,
}

/// Notice of a change of a member card.
#[must_use]
#[non_exhaustive]
pub struct McardNotifyMessage {
    /// Reason inserted into the notice of changed points or balance; not for levels.
    ///
    /// 用户提醒信息. Example: `由于你的消费`.
    pub change_reason: Option<String>,
    /// Variables of the notice, JSON.
    ///
    /// 扩展信息. Example: `{"key":"value"}`.
    pub ext_info: Option<String>,
    /// Kind of notice, each with a fixed text, such as `OPEN_CARD`.
    ///
    /// 消息类型. Example: `OPEN_CARD`.
    pub message_type: Option<String>,
}

impl McardNotifyMessage {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`change_reason`](Self::change_reason).
    #[inline]
    pub fn change_reason(mut self, change_reason: impl Into<String>) -> Self {
        self.change_reason = Some(change_reason.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`message_type`](Self::message_type).
    #[inline]
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }
}

/// Look of a member card.
#[must_use]
#[non_exhaustive]
pub struct McardStylInfo {
    /// Background image id from `alipay.offline.material.image.upload`; at least 1020×643, no rounded corners.
    ///
    /// 背景图片Id. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub background_id: Option<String>,
    /// Background color, such as `rgb(55,112,179)`.
    ///
    /// 背景色. Example: `rgb(55,112,179)`.
    pub bg_color: Option<String>,
    /// Logo image id from `alipay.offline.material.image.upload`; square, at least 500×500.
    ///
    /// Logo的图片ID. Example: `1T8Pp00AT7eo9NoAJkMR3AAAACMAAQEC`.
    pub logo_id: Option<String>,
}

impl McardStylInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`background_id`](Self::background_id).
    #[inline]
    pub fn background_id(mut self, background_id: impl Into<String>) -> Self {
        self.background_id = Some(background_id.into());
        self
    }

    /// Sets [`bg_color`](Self::bg_color).
    #[inline]
    pub fn bg_color(mut self, bg_color: impl Into<String>) -> Self {
        self.bg_color = Some(bg_color.into());
        self
    }

    /// Sets [`logo_id`](Self::logo_id).
    #[inline]
    pub fn logo_id(mut self, logo_id: impl Into<String>) -> Self {
        self.logo_id = Some(logo_id.into());
        self
    }
}

/// Message about a member card.
#[must_use]
#[non_exhaustive]
pub struct MerchantCardMsgInfo {
    /// Points gained, or lost if negative; with a wrong format no message is sent.
    ///
    /// Example: `100.00`.
    pub changed_point: Option<String>,
}

impl MerchantCardMsgInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`changed_point`](Self::changed_point).
    #[inline]
    pub fn changed_point(mut self, changed_point: impl Into<String>) -> Self {
        self.changed_point = Some(changed_point.into());
        self
    }
}

/// The values of the platform's type `CardUpdateTargetCardNoType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardUpdateTargetCardNoType {
    /// `BIZ_CARD`: Alipay card number.
    BizCard,
}

record::enumeration!(CardUpdateTargetCardNoType, "BIZ_CARD" BizCard);

/// The error codes of `alipay.marketing.card.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardUpdateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `NO_CARD_TYPE`: The card type does not exist.
    ///
    /// Check the card type.
    NoCardType,
    /// `CARD_NOT_EXIT`: The card does not exist.
    ///
    /// Check the card number.
    CardNotExit,
    /// `PAIDOUTERCARD_LACK_TEMPLATE_CONFIG`: The template lacks the configuration of paid cards.
    ///
    /// Configure the template first.
    PaidoutercardLackTemplateConfig,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardUpdateErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "NO_CARD_TYPE" NoCardType, "CARD_NOT_EXIT" CardNotExit,
    "PAIDOUTERCARD_LACK_TEMPLATE_CONFIG" PaidoutercardLackTemplateConfig
);

impl record::CallRequest for CardUpdate {}

impl record::Request for CardUpdate {
    type Response = CardUpdateResponse;
    type ErrorCode = CardUpdateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.update",
        title: "会员卡更新",
        file: "spec/marketing/card.update.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/update",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_UPDATE,
        response: &CARD_UPDATE_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "PAIDOUTERCARD_LACK_TEMPLATE_CONFIG",
                summary: "The template lacks the configuration of paid cards.",
                fix: "Configure the template first.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

record::record!(
    CardUpdate, CARD_UPDATE, 0 card_info Default::default(), 1 ext_info None, 2
    mcard_style_info None, 3 merchant_card_msg_info None, 4 notify_messages Vec::new(), 5
    occur_time Default::default(), 6 paid_outer_card_info None, 7 target_card_no
    String::new(), 8 target_card_no_type Default::default()
);

record::record!(CardUpdateResponse, CARD_UPDATE_RESPONSE, 0 result_code None);

record::record!(
    McardNotifyMessage, MCARD_NOTIFY_MESSAGE, 0 change_reason None, 1 ext_info None, 2
    message_type None
);

record::record!(
    McardStylInfo, MCARD_STYL_INFO, 0 background_id None, 1 bg_color None, 2 logo_id None
);

record::record!(MerchantCardMsgInfo, MERCHANT_CARD_MSG_INFO, 0 changed_point None);

static CARD_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdate",
    file: "spec/marketing/card.update.yaml",
    rows: &[
        schema::Row::Limited(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "ext_info",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(1024))],
        ),
        schema::Row::Plain("mcard_style_info", schema::Kind::Record(&MCARD_STYL_INFO)),
        schema::Row::Plain(
            "merchant_card_msg_info",
            schema::Kind::Record(&MERCHANT_CARD_MSG_INFO),
        ),
        schema::Row::Plain(
            "notify_messages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_NOTIFY_MESSAGE),
                    limits: &[],
                },
            ),
        ),
        schema::Row::Limited(
            "occur_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Plain(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
        ),
        schema::Row::Limited(
            "target_card_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "target_card_no_type",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
    ],
    rules: &[],
    lines: &[11, 11, 12, 16, 19, 23, 24, 28, 32, 31, 34, 38, 42, 43, 45, 49, 50],
};

static CARD_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdateResponse",
    file: "spec/marketing/card.update.yaml",
    rows: &[schema::Row::Text("result_code")],
    rules: &[],
    lines: &[],
};

static MCARD_NOTIFY_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardNotifyMessage",
    file: "spec/marketing/card.update.yaml",
    rows: &[
        schema::Row::Text("change_reason"),
        schema::Row::Text("ext_info"),
        schema::Row::Text("message_type"),
    ],
    rules: &[],
    lines: &[67, 72, 77],
};

static MCARD_STYL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardStylInfo",
    file: "spec/marketing/card.update.yaml",
    rows: &[
        schema::Row::Text("background_id"),
        schema::Row::Text("bg_color"),
        schema::Row::Text("logo_id"),
    ],
    rules: &[],
    lines: &[86, 91, 96],
};

static MERCHANT_CARD_MSG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCardMsgInfo",
    file: "spec/marketing/card.update.yaml",
    rows: &[schema::Row::Text("changed_point")],
    rules: &[],
    lines: &[105],
};
