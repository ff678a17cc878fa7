//! `alipay.marketing.card.open` · 会员卡开卡
//!
//! Open a member card for a user.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/open`. Described in
//! `spec/marketing/card.open.yaml`.

use crate::{record, schema};

/// A request of `alipay.marketing.card.open` (会员卡开卡).
///
/// Open a member card for a user.
///
/// ```
/// use alipay::marketing::CardOpen;
///
/// let request = CardOpen::new()
///     .card_ext_info(alipay::marketing::types::MerchantCard::new().balance("10000.00"))
///     .card_template_id("201606270000001")
///     .card_user_info(alipay::marketing::types::CardUserInfo::new().open_id("074a1CcTG1LelxKe4xQC0zgNdId0nxi95b5lsNpazWYoCo5"))
///     .out_serial_no("2016062700001");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`card_ext_info`](Self::card_ext_info) | required |
/// | [`card_template_id`](Self::card_template_id) | required; at most 32 characters |
/// | [`card_user_info`](Self::card_user_info) | required |
/// | [`open_card_channel`](Self::open_card_channel) | matches `^[0-9A-Za-z_]*$` (advisory) |
/// | [`out_serial_no`](Self::out_serial_no) | required; at most 64 characters |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/alipay/marketing/card/open`. Described in
/// `spec/marketing/card.open.yaml`.
/// Returns [`CardOpenResponse`], or an error with a [`CardOpenErrorCode`].
#[doc(alias = "alipay.marketing.card.open")]
#[doc(alias = "/v3/alipay/marketing/card/open")]
#[doc(alias = "会员卡开卡")]
#[doc(alias = "会员卡")]
#[doc(alias = "会员")]
#[must_use]
#[non_exhaustive]
pub struct CardOpen {
    /// Card data; `biz_card_no` is not needed.
    ///
    /// 外部卡信息; required.
    pub card_ext_info: super::types::MerchantCard,
    /// Id of the card template assigned by Alipay.
    ///
    /// 支付宝分配的卡模板Id; required; at most 32 characters. Example: `201606270000001`.
    pub card_template_id: String,
    /// User receiving the card.
    ///
    /// 发卡用户信息; required.
    pub card_user_info: super::types::CardUserInfo,
    /// Member data held by the merchant.
    pub member_ext_info: Option<MerchantMenber>,
    /// Merchant's own channel of the card, such as a store number or `QR`.
    ///
    /// 领卡渠道; matches `^[0-9A-Za-z_]*$` (advisory). Example: `20161534000000000008863`.
    pub open_card_channel: Option<String>,
    /// Store, activity or the like within a channel type given in `open_card_channel`.
    ///
    /// 领卡来源的渠道id. Example: `123123123123`.
    pub open_card_channel_id: Option<String>,
    /// Merchant's number for the opening, unique in its system.
    ///
    /// 外部商户流水号; required; at most 64 characters. Example: `2016062700001`.
    pub out_serial_no: String,
    /// Data of a paid external card; for special business only.
    ///
    /// 付费外卡信息.
    pub paid_outer_card_info: Option<super::types::PaidOuterCardExtraInfoDto>,
}

impl CardOpen {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`card_ext_info`](Self::card_ext_info).
    #[inline]
    pub fn card_ext_info(mut self, card_ext_info: super::types::MerchantCard) -> Self {
        self.card_ext_info = card_ext_info;
        self
    }

    /// Sets [`card_template_id`](Self::card_template_id).
    #[inline]
    pub fn card_template_id(mut self, card_template_id: impl Into<String>) -> Self {
        self.card_template_id = card_template_id.into();
        self
    }

    /// Sets [`card_user_info`](Self::card_user_info).
    #[inline]
    pub fn card_user_info(mut self, card_user_info: super::types::CardUserInfo) -> Self {
        self.card_user_info = card_user_info;
        self
    }

    /// Sets [`member_ext_info`](Self::member_ext_info).
    #[inline]
    pub fn member_ext_info(mut self, member_ext_info: MerchantMenber) -> Self {
        self.member_ext_info = Some(member_ext_info);
        self
    }

    /// Sets [`open_card_channel`](Self::open_card_channel).
    #[inline]
    pub fn open_card_channel(mut self, open_card_channel: impl Into<String>) -> Self {
        self.open_card_channel = Some(open_card_channel.into());
        self
    }

    /// Sets [`open_card_channel_id`](Self::open_card_channel_id).
    #[inline]
    pub fn open_card_channel_id(
        mut self,
        open_card_channel_id: impl Into<String>,
    ) -> Self {
        self.open_card_channel_id = Some(open_card_channel_id.into());
        self
    }

    /// Sets [`out_serial_no`](Self::out_serial_no).
    #[inline]
    pub fn out_serial_no(mut self, out_serial_no: impl Into<String>) -> Self {
        self.out_serial_no = out_serial_no.into();
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
}

/// The response of `alipay.marketing.card.open` (会员卡开卡).
#[non_exhaustive]
pub struct CardOpenResponse {
    /// Card data including the card number assigned by Alipay.
    ///
    /// 商户卡信息.
    pub card_info: Option<super::types::MerchantCard>,
    /// Channel recorded; may differ from the one requested.
    ///
    /// 实际记录的领卡渠道. Example: `20161534000000000008863`.
    pub open_card_channel: Option<String>,
    /// Channel id recorded; may differ from the one requested.
    ///
    /// Example: `123123123123`.
    pub open_card_channel_id: Option<String>,
}

/// Member data held by the merchant.
///
/// | Field | Limits |
/// |---|---|
/// | [`birth`](Self::birth) | a date |
#[must_use]
#[non_exhaustive]
pub struct MerchantMenber {
    /// Birthday.
    ///
    /// 生日; a day, as `yyyy-MM-dd`. Example: `2016-06-27`.
    pub birth: Option<record::Date>,
    /// Mobile number.
    ///
    /// 手机号. Example: `13800000000`.
    pub cell: Option<String>,
    /// Gender, such as `MALE`; the name on the wire lacks the `r`.
    ///
    /// 性别. Example: `MALE`.
    pub gende: Option<String>,
    /// Name.
    ///
    /// 姓名. Example: `某某`.
    pub name: Option<String>,
}

impl MerchantMenber {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`birth`](Self::birth).
    #[inline]
    pub fn birth(mut self, birth: impl Into<record::Date>) -> Self {
        self.birth = Some(birth.into());
        self
    }

    /// Sets [`cell`](Self::cell).
    #[inline]
    pub fn cell(mut self, cell: impl Into<String>) -> Self {
        self.cell = Some(cell.into());
        self
    }

    /// Sets [`gende`](Self::gende).
    #[inline]
    pub fn gende(mut self, gende: impl Into<String>) -> Self {
        self.gende = Some(gende.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The error codes of `alipay.marketing.card.open`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CardOpenErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `TEMPLATE_NOT_EXIT`: The template does not exist.
    ///
    /// Check the template id.
    TemplateNotExit,
    /// `NO_CARD_TYPE`: The card type does not exist.
    ///
    /// Check the card type.
    NoCardType,
    /// `OPEN_CARD_NEED_OPENFORM`: The card needs a form that the user fills in.
    ///
    /// Open the card by the form.
    OpenCardNeedOpenform,
    /// `OPEN_CARD_CONCURRENTLY`: The card is being opened by another call.
    ///
    /// Query the card before calling again. The same call may succeed later.
    OpenCardConcurrently,
    /// `USER_AUTH_FAIL`: The user's authorization failed.
    ///
    /// Check the token and what the user authorized.
    UserAuthFail,
    /// `CARD_HAS_OPENED`: The user has the card already.
    CardHasOpened,
    /// `PAID_OUTER_CARD_LACK_TEMPLATE_CONFIG`: The template lacks the configuration of paid cards.
    ///
    /// Configure the template first.
    PaidOuterCardLackTemplateConfig,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CardOpenErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR" SystemError,
    "TEMPLATE_NOT_EXIT" TemplateNotExit, "NO_CARD_TYPE" NoCardType,
    "OPEN_CARD_NEED_OPENFORM" OpenCardNeedOpenform, "OPEN_CARD_CONCURRENTLY"
    OpenCardConcurrently, "USER_AUTH_FAIL" UserAuthFail, "CARD_HAS_OPENED" CardHasOpened,
    "PAID_OUTER_CARD_LACK_TEMPLATE_CONFIG" PaidOuterCardLackTemplateConfig
);

impl record::CallRequest for CardOpen {}

impl record::Request for CardOpen {
    type Response = CardOpenResponse;
    type ErrorCode = CardOpenErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "alipay.marketing.card.open",
        title: "会员卡开卡",
        file: "spec/marketing/card.open.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/alipay/marketing/card/open",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CARD_OPEN,
        response: &CARD_OPEN_RESPONSE,
        links: &[
            schema::LinkDef {
                limit: "any",
                code: "INVALID_PARAMETER",
            },
        ],
        errors: &[
            schema::ErrorDef {
                code: "OPEN_CARD_NEED_OPENFORM",
                summary: "The card needs a form that the user fills in.",
                fix: "Open the card by the form.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "OPEN_CARD_CONCURRENTLY",
                summary: "The card is being opened by another call.",
                fix: "Query the card before calling again.",
                retry: schema::Retry::Later,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "USER_AUTH_FAIL",
                summary: "The user's authorization failed.",
                fix: "Check the token and what the user authorized.",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "CARD_HAS_OPENED",
                summary: "The user has the card already.",
                fix: "",
                retry: schema::Retry::Never,
                outcome: schema::Outcome::Failed,
            },
            schema::ErrorDef {
                code: "PAID_OUTER_CARD_LACK_TEMPLATE_CONFIG",
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
    CardOpen, CARD_OPEN, 0 card_ext_info Default::default(), 1 card_template_id
    String::new(), 2 card_user_info Default::default(), 3 member_ext_info None, 4
    open_card_channel None, 5 open_card_channel_id None, 6 out_serial_no String::new(), 7
    paid_outer_card_info None
);

record::record!(
    CardOpenResponse, CARD_OPEN_RESPONSE, 0 card_info None, 1 open_card_channel None, 2
    open_card_channel_id None
);

record::record!(
    MerchantMenber, MERCHANT_MENBER, 0 birth None, 1 cell None, 2 gende None, 3 name None
);

static CARD_OPEN: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardOpen",
    file: "spec/marketing/card.open.yaml",
    rows: &[
        schema::Row::Limited(
            "card_ext_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Limited(
            "card_template_id",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(32)),
            ],
        ),
        schema::Row::Limited(
            "card_user_info",
            schema::Kind::Record(&super::types::CARD_USER_INFO),
            &[schema::LimitRow::Firm(schema::Limit::Required)],
        ),
        schema::Row::Plain("member_ext_info", schema::Kind::Record(&MERCHANT_MENBER)),
        schema::Row::Limited(
            "open_card_channel",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::Pattern("^[0-9A-Za-z_]*$"))],
        ),
        schema::Row::Text("open_card_channel_id"),
        schema::Row::Limited(
            "out_serial_no",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(schema::Limit::MaxLength(64)),
            ],
        ),
        schema::Row::Plain(
            "paid_outer_card_info",
            schema::Kind::Record(&super::types::PAID_OUTER_CARD_EXTRA_INFO_DTO),
        ),
    ],
    rules: &[],
    lines: &[11, 15, 16, 20, 21, 23, 23, 24, 25, 29, 32, 37, 41, 42, 44],
};

static CARD_OPEN_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CardOpenResponse",
    file: "spec/marketing/card.open.yaml",
    rows: &[
        schema::Row::Plain(
            "card_info",
            schema::Kind::Record(&super::types::MERCHANT_CARD),
        ),
        schema::Row::Text("open_card_channel"),
        schema::Row::Text("open_card_channel_id"),
    ],
    rules: &[],
    lines: &[],
};

static MERCHANT_MENBER: schema::RecordDef<'static> = schema::RecordDef {
    name: "MerchantMenber",
    file: "spec/marketing/card.open.yaml",
    rows: &[
        schema::Row::Limited(
            "birth",
            schema::Kind::Text,
            &[schema::LimitRow::Firm(schema::Limit::Format(schema::Format::Date))],
        ),
        schema::Row::Text("cell"),
        schema::Row::Text("gende"),
        schema::Row::Text("name"),
    ],
    rules: &[],
    lines: &[65, 65, 66, 67, 72],
};
