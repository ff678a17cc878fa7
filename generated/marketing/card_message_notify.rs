//! `alipay.marketing.card.message.notify` · 会员卡消息通知
//!
//! Notify a user about a member card.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/message/notify`. Described in
//! `spec/marketing/card.message.notify.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.message.notify` (会员卡消息通知).
///
/// Notify a user about a member card.
///
/// ```
/// use alipay::marketing::CardMessageNotify;
///
/// let request = CardMessageNotify::new()
///     .occur_time("2020-12-27 12:12:12")
///     .target_card_no("000001")
///     .target_card_no_type("BIZ_CARD");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`occur_time`](Self::occur_time) | required; a time |
/// | [`target_card_no`](Self::target_card_no) | required |
/// | [`target_card_no_type`](Self::target_card_no_type) | required |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/message/notify`. Described in
/// `spec/marketing/card.message.notify.yaml`.
/// Returns [`CardMessageNotifyResponse`], or an error with a [`CardMessageNotifyErrorCode`].
#[doc(alias = "alipay.marketing.card.message.notify")]
#[doc(alias = "/v3/alipay/marketing/card/message/notify")]
#[doc(alias = "会员卡消息通知")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[doc(alias = "消息")]
#[doc(alias = "通知")]
#[must_use]
#[non_exhaustive]
pub struct CardMessageNotify {
    /// Data of the notice as a map: `expired_point` and `expired_time` for expiring points.
    ///
    /// 消息通知详情. Example: `{"expired_point":"121"}`.
    pub notify_info: Option<String>,
    /// Number of the notice, for idempotency.
    ///
    /// 消息通知幂等标识. Example: `2000000000001`.
    pub notify_no: Option<String>,
    /// Kind of notice.
    ///
    /// 消息通知类型; other values may be added. Example: `POINT_REMIND`.
    pub notify_type: Option<record::Choice<CardMessageNotifyNotifyType>>,
    /// Time of the business event.
    ///
    /// 业务发生时间; required; a moment in Beijing time, as `yyyy-MM-dd HH:mm:ss`. Example: `2020-12-27 12:12:12`.
    pub occur_time: record::DateTime,
    /// Alipay card number, the `card_info.biz_card_no` returned by `alipay.marketing.card.open`.
    ///
    /// 支付宝业务卡号; required. Example: `000001`.
    pub target_card_no: String,
    /// Kind of card number, such as `BIZ_CARD`.
    ///
    /// 卡号ID类型; required. Example: `BIZ_CARD`.
    pub target_card_no_type: String,
}

impl CardMessageNotify {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`notify_info`](Self::notify_info).
    #[inline]
    pub fn notify_info(mut self, notify_info: impl Into<String>) -> Self {
        self.notify_info = Some(notify_info.into());
        self
    }

    /// Sets [`notify_no`](Self::notify_no).
    #[inline]
    pub fn notify_no(mut self, notify_no: impl Into<String>) -> Self {
        self.notify_no = Some(notify_no.into());
        self
    }

    /// Sets [`notify_type`](Self::notify_type).
    #[inline]
    pub fn notify_type(
        mut self,
        notify_type: impl Into<record::Choice<CardMessageNotifyNotifyType>>,
    ) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }

    /// Sets [`occur_time`](Self::occur_time).
    #[inline]
    pub fn occur_time(mut self, occur_time: impl Into<record::DateTime>) -> Self {
        self.occur_time = occur_time.into();
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
        target_card_no_type: impl Into<String>,
    ) -> Self {
        self.target_card_no_type = target_card_no_type.into();
        self
    }
}

/// The response of `alipay.marketing.card.message.notify` (会员卡消息通知).
#[non_exhaustive]
pub struct CardMessageNotifyResponse {
    /// Detailed error; empty on success.
    ///
    /// 二级错误处理结果. Example: `isv.update-usercard-fail`.
    pub result_code: Option<String>,
}

/// The values of the platform's type `CardMessageNotifyNotifyType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CardMessageNotifyNotifyType {
    /// `POINT_REMIND`: Points are about to expire.
    PointRemind,
}

record::enumeration!(CardMessageNotifyNotifyType, "POINT_REMIND" PointRemind);

/// The error codes of `alipay.marketing.card.message.notify`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardMessageNotifyErrorCode {
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
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardMessageNotifyErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "CARD_NOT_EXIT" CardNotExit
);

impl record::CallRequest for CardMessageNotify {}

impl record::Request for CardMessageNotify {
    type Response = CardMessageNotifyResponse;
    type ErrorCode = CardMessageNotifyErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.message.notify",
        title: "会员卡消息通知",
        file: "spec/marketing/card.message.notify.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/message/notify",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_MESSAGE_NOTIFY,
        response: &CARD_MESSAGE_NOTIFY_RESPONSE,
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
    CardMessageNotify, CARD_MESSAGE_NOTIFY, 0 notify_info None, 1 notify_no None, 2
    notify_type None, 3 occur_time Default::default(), 4 target_card_no String::new(), 5
    target_card_no_type String::new()
);

record::record!(
    CardMessageNotifyResponse, CARD_MESSAGE_NOTIFY_RESPONSE, 0 result_code None
);

static CARD_MESSAGE_NOTIFY: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardMessageNotify",
    file: "spec/marketing/card.message.notify.yaml",
    rows: &[
        schema::Row::Text("notify_info"),
        schema::Row::Text("notify_no"),
        schema::Row::Text("notify_type"),
        schema::Row::Limited(
            "occur_time",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::Format(schema::Format::DateTime)),
            ],
        ),
        schema::Row::Limited(
            "target_card_no",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "target_card_no_type",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
    ],
    rules: &[],
    lines: &[11, 16, 21, 29, 33, 32, 35, 39, 41, 45],
};

static CARD_MESSAGE_NOTIFY_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardMessageNotifyResponse",
    file: "spec/marketing/card.message.notify.yaml",
    rows: &[schema::Row::Text("result_code")],
    rules: &[],
    lines: &[],
};
