//! `alipay.marketing.card.update` · 会员卡更新
//!
//! Update the data of a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
//! `spec/marketing/card.update.yaml`.

use crate::{record, schema};

static CARD_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdate",
    file: "spec/marketing/card.update.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 11)],
            ..schema::FieldDef::new(
                "card_info",
                schema::Kind::Record(&super::types::MERCHANT_CARD),
                11,
            )
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(1024), 16)],
            ..schema::FieldDef::text("ext_info", 12)
        },
        schema::FieldDef::new(
            "mcard_style_info",
            schema::Kind::Record(&MCARD_STYL_INFO),
            19,
        ),
        schema::FieldDef::new(
            "merchant_card_msg_info",
            schema::Kind::Record(&MERCHANT_CARD_MSG_INFO),
            23,
        ),
        schema::FieldDef::new(
            "notify_messages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_NOTIFY_MESSAGE),
                    limits: &[],
                },
            ),
            24,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 32),
                schema::LimitDef::new(
                    schema::Limit::Format(schema::Format::DateTime),
                    31,
                ),
            ],
            ..schema::FieldDef::text("occur_time", 28)
        },
        schema::FieldDef::new(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
            34,
        ),
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 42),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 43),
            ],
            ..schema::FieldDef::text("target_card_no", 38)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 49),
                schema::LimitDef::new(schema::Limit::MaxLength(32), 50),
            ],
            ..schema::FieldDef::text("target_card_no_type", 45)
        },
    ],
    rules: &[],
};

static CARD_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdateResponse",
    file: "spec/marketing/card.update.yaml",
    fields: &[schema::FieldDef::text("result_code", 57)],
    rules: &[],
};

static MCARD_NOTIFY_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardNotifyMessage",
    file: "spec/marketing/card.update.yaml",
    fields: &[
        schema::FieldDef::text("change_reason", 67),
        schema::FieldDef::text("ext_info", 72),
        schema::FieldDef::text("message_type", 77),
    ],
    rules: &[],
};

static MCARD_STYL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardStylInfo",
    file: "spec/marketing/card.update.yaml",
    fields: &[
        schema::FieldDef::text("background_id", 86),
        schema::FieldDef::text("bg_color", 91),
        schema::FieldDef::text("logo_id", 96),
    ],
    rules: &[],
};

static MERCHANT_CARD_MSG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCardMsgInfo",
    file: "spec/marketing/card.update.yaml",
    fields: &[schema::FieldDef::text("changed_point", 105)],
    rules: &[],
};

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
        Self {
            card_info: Default::default(),
            ext_info: None,
            mcard_style_info: None,
            merchant_card_msg_info: None,
            notify_messages: Vec::new(),
            occur_time: Default::default(),
            paid_outer_card_info: None,
            target_card_no: String::new(),
            target_card_no_type: Default::default(),
        }
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

#[allow(deprecated)]
impl record::Record for CardUpdate {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_UPDATE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.card_info),
            1 => Some(&self.ext_info),
            2 => Some(&self.mcard_style_info),
            3 => Some(&self.merchant_card_msg_info),
            4 => Some(&self.notify_messages),
            5 => Some(&self.occur_time),
            6 => Some(&self.paid_outer_card_info),
            7 => Some(&self.target_card_no),
            8 => Some(&self.target_card_no_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.card_info),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.mcard_style_info),
            3 => Some(&mut self.merchant_card_msg_info),
            4 => Some(&mut self.notify_messages),
            5 => Some(&mut self.occur_time),
            6 => Some(&mut self.paid_outer_card_info),
            7 => Some(&mut self.target_card_no),
            8 => Some(&mut self.target_card_no_type),
            _ => None,
        }
    }
}

#[allow(deprecated)]
impl Default for CardUpdate {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CardUpdate {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardUpdate {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardUpdate {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

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
                line: 115,
            },
        ],
        shared_errors: super::super::common::codes::CODES,
    };
}

/// The response of `alipay.marketing.card.update` (会员卡更新).
#[non_exhaustive]
pub struct CardUpdateResponse {
    /// Detailed error; empty on success.
    ///
    /// 二级错误处理结果. Example: `isv.update-usercard-fail`.
    pub result_code: Option<String>,
}

impl record::Record for CardUpdateResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CARD_UPDATE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result_code),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result_code),
            _ => None,
        }
    }
}

impl Default for CardUpdateResponse {
    #[inline]
    fn default() -> Self {
        Self { result_code: None }
    }
}

impl Clone for CardUpdateResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CardUpdateResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CardUpdateResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
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
        Self {
            change_reason: None,
            ext_info: None,
            message_type: None,
        }
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

impl record::Record for McardNotifyMessage {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_NOTIFY_MESSAGE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.change_reason),
            1 => Some(&self.ext_info),
            2 => Some(&self.message_type),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.change_reason),
            1 => Some(&mut self.ext_info),
            2 => Some(&mut self.message_type),
            _ => None,
        }
    }
}

impl Default for McardNotifyMessage {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for McardNotifyMessage {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardNotifyMessage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardNotifyMessage {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self {
            background_id: None,
            bg_color: None,
            logo_id: None,
        }
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

impl record::Record for McardStylInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MCARD_STYL_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.background_id),
            1 => Some(&self.bg_color),
            2 => Some(&self.logo_id),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.background_id),
            1 => Some(&mut self.bg_color),
            2 => Some(&mut self.logo_id),
            _ => None,
        }
    }
}

impl Default for McardStylInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for McardStylInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for McardStylInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for McardStylInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
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
        Self { changed_point: None }
    }

    /// Sets [`changed_point`](Self::changed_point).
    #[inline]
    pub fn changed_point(mut self, changed_point: impl Into<String>) -> Self {
        self.changed_point = Some(changed_point.into());
        self
    }
}

impl record::Record for MerchantCardMsgInfo {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &MERCHANT_CARD_MSG_INFO
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.changed_point),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.changed_point),
            _ => None,
        }
    }
}

impl Default for MerchantCardMsgInfo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for MerchantCardMsgInfo {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for MerchantCardMsgInfo {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for MerchantCardMsgInfo {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CardUpdateTargetCardNoType`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CardUpdateTargetCardNoType {
    /// `BIZ_CARD`: Alipay card number.
    BizCard,
}

impl record::Enumeration for CardUpdateTargetCardNoType {
    const VALUES: &'static [(&'static str, Self)] = &[("BIZ_CARD", Self::BizCard)];
}

impl std::fmt::Debug for CardUpdateTargetCardNoType {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `alipay.marketing.card.update`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

impl record::ErrorCode for CardUpdateErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("SYSTEM_ERROR", Self::SystemError),
        ("NO_CARD_TYPE", Self::NoCardType),
        ("CARD_NOT_EXIT", Self::CardNotExit),
        ("PAIDOUTERCARD_LACK_TEMPLATE_CONFIG", Self::PaidoutercardLackTemplateConfig),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CardUpdateErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
