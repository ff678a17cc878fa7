//! `alipay.marketing.card.update` · 会员卡更新
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
//! `spec/marketing/card.update.yaml`.

use crate::{record, schema};

static CARD_UPDATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdate",
    file: "spec/marketing/card.update.yaml",
    fields: &[
        schema::FieldDef::new(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            9,
        ),
        schema::FieldDef::text("ext_info", 10),
        schema::FieldDef::new(
            "mcard_style_info",
            schema::Kind::Record(&MCARD_STYL_INFO),
            11,
        ),
        schema::FieldDef::new(
            "merchant_card_msg_info",
            schema::Kind::Record(&MERCHANT_CARD_MSG_INFO),
            12,
        ),
        schema::FieldDef::new(
            "notify_messages",
            schema::Kind::List(
                &schema::ItemDef {
                    kind: schema::Kind::Record(&MCARD_NOTIFY_MESSAGE),
                    limits: &[],
                },
            ),
            13,
        ),
        schema::FieldDef::text("occur_time", 14),
        schema::FieldDef::new(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
            15,
        ),
        schema::FieldDef::text("target_card_no", 16),
        schema::FieldDef::text("target_card_no_type", 17),
    ],
    rules: &[],
};

static CARD_UPDATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardUpdateResponse",
    file: "spec/marketing/card.update.yaml",
    fields: &[schema::FieldDef::text("result_code", 20)],
    rules: &[],
};

static MCARD_NOTIFY_MESSAGE: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardNotifyMessage",
    file: "spec/marketing/card.update.yaml",
    fields: &[
        schema::FieldDef::text("change_reason", 25),
        schema::FieldDef::text("ext_info", 26),
        schema::FieldDef::text("message_type", 27),
    ],
    rules: &[],
};

static MCARD_STYL_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "McardStylInfo",
    file: "spec/marketing/card.update.yaml",
    fields: &[
        schema::FieldDef::text("background_id", 31),
        schema::FieldDef::text("bg_color", 32),
        schema::FieldDef::text("logo_id", 33),
    ],
    rules: &[],
};

static MERCHANT_CARD_MSG_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantCardMsgInfo",
    file: "spec/marketing/card.update.yaml",
    fields: &[schema::FieldDef::text("changed_point", 37)],
    rules: &[],
};

/// A request of `alipay.marketing.card.update` (会员卡更新).
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/update`. Described in
/// `spec/marketing/card.update.yaml`.
/// Answered by [`CardUpdateResponse`], or by an error with a [`CardUpdateErrorCode`].
#[doc(alias = "alipay.marketing.card.update")]
#[doc(alias = "会员卡更新")]
#[must_use]
#[non_exhaustive]
pub struct CardUpdate {
    /// On the wire `card_info`, a record of the kind `MerchantCard`. Source: `spec/marketing/card.update.yaml:9`.
    pub card_info: Option<super::types::MerchantCard>,
    /// On the wire `ext_info`, a text. Source: `spec/marketing/card.update.yaml:10`.
    pub ext_info: Option<String>,
    /// On the wire `mcard_style_info`, a record of the kind `McardStylInfo`. Source:
    /// `spec/marketing/card.update.yaml:11`.
    pub mcard_style_info: Option<McardStylInfo>,
    /// On the wire `merchant_card_msg_info`, a record of the kind `MerchantCardMsgInfo`. Source:
    /// `spec/marketing/card.update.yaml:12`.
    pub merchant_card_msg_info: Option<MerchantCardMsgInfo>,
    /// On the wire `notify_messages`, a list; each element is a record of the kind `McardNotifyMessage`. Source:
    /// `spec/marketing/card.update.yaml:13`.
    pub notify_messages: Vec<McardNotifyMessage>,
    /// On the wire `occur_time`, a text. Source: `spec/marketing/card.update.yaml:14`.
    pub occur_time: Option<String>,
    /// On the wire `paid_outer_card_info`, a record of the kind `PaidOuterCardExtraInfoDto`. Source:
    /// `spec/marketing/card.update.yaml:15`.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
    /// On the wire `target_card_no`, a text. Source: `spec/marketing/card.update.yaml:16`.
    pub target_card_no: Option<String>,
    /// On the wire `target_card_no_type`, a text. Source: `spec/marketing/card.update.yaml:17`.
    pub target_card_no_type: Option<String>,
}

impl CardUpdate {
    /// With no field set; what is required is checked before the request is sent.
    #[inline]
    pub fn new() -> Self {
        Self {
            card_info: None,
            ext_info: None,
            mcard_style_info: None,
            merchant_card_msg_info: None,
            notify_messages: Vec::new(),
            occur_time: None,
            paid_outer_card_info: None,
            target_card_no: None,
            target_card_no_type: None,
        }
    }

    /// Sets [`card_info`](Self::card_info).
    #[inline]
    pub fn card_info(mut self, card_info: super::types::MerchantCard) -> Self {
        self.card_info = Some(card_info);
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }

    /// Sets [`mcard_style_info`](Self::mcard_style_info).
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
    pub fn occur_time(mut self, occur_time: impl Into<String>) -> Self {
        self.occur_time = Some(occur_time.into());
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
        self.target_card_no = Some(target_card_no.into());
        self
    }

    /// Sets [`target_card_no_type`](Self::target_card_no_type).
    #[inline]
    pub fn target_card_no_type(
        mut self,
        target_card_no_type: impl Into<String>,
    ) -> Self {
        self.target_card_no_type = Some(target_card_no_type.into());
        self
    }
}

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
        links: &[],
        errors: &[],
        shared_errors: &[],
    };
}

/// The answer of `alipay.marketing.card.update` (会员卡更新).
///
/// An answer is taken whether it keeps to the documented lengths or not.
#[non_exhaustive]
pub struct CardUpdateResponse {
    /// On the wire `result_code`, a text. Source: `spec/marketing/card.update.yaml:20`.
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

/// The platform's type `McardNotifyMessage`.
///
/// Source: `spec/marketing/card.update.yaml:23`.
#[must_use]
#[non_exhaustive]
pub struct McardNotifyMessage {
    /// On the wire `change_reason`, a text. Source: `spec/marketing/card.update.yaml:25`.
    pub change_reason: Option<String>,
    /// On the wire `ext_info`, a text. Source: `spec/marketing/card.update.yaml:26`.
    pub ext_info: Option<String>,
    /// On the wire `message_type`, a text. Source: `spec/marketing/card.update.yaml:27`.
    pub message_type: Option<String>,
}

impl McardNotifyMessage {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `McardStylInfo`.
///
/// Source: `spec/marketing/card.update.yaml:29`.
#[must_use]
#[non_exhaustive]
pub struct McardStylInfo {
    /// On the wire `background_id`, a text. Source: `spec/marketing/card.update.yaml:31`.
    pub background_id: Option<String>,
    /// On the wire `bg_color`, a text. Source: `spec/marketing/card.update.yaml:32`.
    pub bg_color: Option<String>,
    /// On the wire `logo_id`, a text. Source: `spec/marketing/card.update.yaml:33`.
    pub logo_id: Option<String>,
}

impl McardStylInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The platform's type `MerchantCardMsgInfo`.
///
/// Source: `spec/marketing/card.update.yaml:35`.
#[must_use]
#[non_exhaustive]
pub struct MerchantCardMsgInfo {
    /// On the wire `changed_point`, a text. Source: `spec/marketing/card.update.yaml:37`.
    pub changed_point: Option<String>,
}

impl MerchantCardMsgInfo {
    /// With no field set; what is required is checked before the request is sent.
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

/// The error codes of `alipay.marketing.card.update`.
///
/// Codes that any API can answer are not among them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardUpdateErrorCode {
    /// On the wire `INVALID_PARAMETER`. Source: `spec/marketing/card.update.yaml:40`.
    InvalidParameter,
    /// On the wire `SYSTEM_ERROR`; the call may have had its effect, so that it comes as an unknown outcome. Source:
    /// `spec/marketing/card.update.yaml:41`.
    SystemError,
    /// On the wire `NO_CARD_TYPE`. Source: `spec/marketing/card.update.yaml:42`.
    NoCardType,
    /// On the wire `CARD_NOT_EXIT`. Source: `spec/marketing/card.update.yaml:43`.
    CardNotExit,
    /// On the wire `PAIDOUTERCARD_LACK_TEMPLATE_CONFIG`. Source: `spec/marketing/card.update.yaml:44`.
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
