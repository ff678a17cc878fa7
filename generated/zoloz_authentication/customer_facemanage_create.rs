//! `zoloz.authentication.customer.facemanage.create` · 热脸入库
//!
//! Add users' faces to a hot face library.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/create`.
//! Described in `spec/zoloz_authentication/customer.facemanage.create.yaml`.

use crate::{record, schema};

/// A request of `zoloz.authentication.customer.facemanage.create` (热脸入库).
///
/// Add users' faces to a hot face library.
///
/// ```
/// use alipay::zoloz_authentication::CustomerFacemanageCreate;
///
/// let request = CustomerFacemanageCreate::new()
///     .devicenum("123456")
///     .facetype("DIRECT_CLIENT")
///     .faceval("示例[{\"alipayUid\":\"2088000000000001\",\"customUserId\":\"01\", \"faceContent\":\"base64String\"}]");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`areacode`](Self::areacode) | at most 20 characters (advisory) |
/// | [`bizscale`](Self::bizscale) | at most 20 characters (advisory) |
/// | [`brandcode`](Self::brandcode) | at most 20 characters (advisory) |
/// | [`devicenum`](Self::devicenum) | required; at most 100 characters (advisory) |
/// | [`extinfo`](Self::extinfo) | at most 5000 characters (advisory) |
/// | [`facetype`](Self::facetype) | required; one of its values |
/// | [`faceval`](Self::faceval) | required; at most 40960 characters (advisory) |
/// | [`group`](Self::group) | at most 20 characters (advisory) |
/// | [`storecode`](Self::storecode) | at most 50 characters (advisory) |
/// | [`validtimes`](Self::validtimes) | at most 50 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/create`.
/// Described in `spec/zoloz_authentication/customer.facemanage.create.yaml`.
/// Returns [`CustomerFacemanageCreateResponse`], or an error with a [`CustomerFacemanageCreateErrorCode`].
#[doc(alias = "zoloz.authentication.customer.facemanage.create")]
#[doc(alias = "/v3/zoloz/authentication/customer/facemanage/create")]
#[doc(alias = "热脸入库")]
#[must_use]
#[non_exhaustive]
pub struct CustomerFacemanageCreate {
    /// Area code.
    ///
    /// 地域编码; at most 20 characters (advisory). Example: `010`.
    pub areacode: Option<String>,
    /// Face product; for preheating, the scene.
    ///
    /// 人脸产品能力; other values may be added. Example: `1`.
    pub biz_type: Option<record::Choice<CustomerFacemanageCreateBizType>>,
    /// Size of the business.
    ///
    /// 业务量规模; at most 20 characters (advisory). Example: `99999999活跃人数`.
    pub bizscale: Option<String>,
    /// Merchant's brand.
    ///
    /// 商户品牌; at most 20 characters (advisory). Example: `KFC`.
    pub brandcode: Option<String>,
    /// Merchant's unique device number; `logicGroupId` for face preheating.
    ///
    /// 商户机具唯一编码; required; at most 100 characters (advisory). Example: `123456`.
    pub devicenum: String,
    /// Extension parameters.
    ///
    /// 拓展参数; at most 5000 characters (advisory). Example: `{}`.
    pub extinfo: Option<String>,
    /// What kind of entry is added.
    ///
    /// 入库类型; required. Example: `DIRECT_CLIENT`.
    pub facetype: record::Choice<CustomerFacemanageCreateFacetype>,
    /// Users to add; for face preheating, `alipayUid` is required in them.
    ///
    /// 入库用户信息; required; at most 40960 characters (advisory). Example:
    /// `示例[{"alipayUid":"2088000000000001","customUserId":"01", "faceContent":"base64String"}]`.
    pub faceval: String,
    /// Group.
    ///
    /// At most 20 characters (advisory). Example: `group0`.
    pub group: Option<String>,
    /// Store code.
    ///
    /// 门店编码; at most 50 characters (advisory). Example: `HZ1000435`.
    pub storecode: Option<String>,
    /// Validity in days, such as 7, 30 or 365\.
    ///
    /// 有效期天数; at most 50 characters (advisory). Example: `7`.
    pub validtimes: Option<String>,
}

impl CustomerFacemanageCreate {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`areacode`](Self::areacode).
    #[inline]
    pub fn areacode(mut self, areacode: impl Into<String>) -> Self {
        self.areacode = Some(areacode.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<CustomerFacemanageCreateBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }

    /// Sets [`bizscale`](Self::bizscale).
    #[inline]
    pub fn bizscale(mut self, bizscale: impl Into<String>) -> Self {
        self.bizscale = Some(bizscale.into());
        self
    }

    /// Sets [`brandcode`](Self::brandcode).
    #[inline]
    pub fn brandcode(mut self, brandcode: impl Into<String>) -> Self {
        self.brandcode = Some(brandcode.into());
        self
    }

    /// Sets [`devicenum`](Self::devicenum).
    #[inline]
    pub fn devicenum(mut self, devicenum: impl Into<String>) -> Self {
        self.devicenum = devicenum.into();
        self
    }

    /// Sets [`extinfo`](Self::extinfo).
    #[inline]
    pub fn extinfo(mut self, extinfo: impl Into<String>) -> Self {
        self.extinfo = Some(extinfo.into());
        self
    }

    /// Sets [`facetype`](Self::facetype).
    #[inline]
    pub fn facetype(
        mut self,
        facetype: impl Into<record::Choice<CustomerFacemanageCreateFacetype>>,
    ) -> Self {
        self.facetype = facetype.into();
        self
    }

    /// Sets [`faceval`](Self::faceval).
    #[inline]
    pub fn faceval(mut self, faceval: impl Into<String>) -> Self {
        self.faceval = faceval.into();
        self
    }

    /// Sets [`group`](Self::group).
    #[inline]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`storecode`](Self::storecode).
    #[inline]
    pub fn storecode(mut self, storecode: impl Into<String>) -> Self {
        self.storecode = Some(storecode.into());
        self
    }

    /// Sets [`validtimes`](Self::validtimes).
    #[inline]
    pub fn validtimes(mut self, validtimes: impl Into<String>) -> Self {
        self.validtimes = Some(validtimes.into());
        self
    }
}

/// The response of `zoloz.authentication.customer.facemanage.create` (热脸入库).
#[non_exhaustive]
pub struct CustomerFacemanageCreateResponse {
    /// Business result.
    ///
    /// 业务结果. Example: `{}`.
    pub result: Option<String>,
    /// Return code.
    ///
    /// Example: `OK_SUCCESS`.
    pub retcode: Option<String>,
    /// Detailed return code.
    ///
    /// Example: `Z3161`.
    pub retcodesub: Option<String>,
    /// Return message.
    ///
    /// Example: `成功`.
    pub retmessage: Option<String>,
    /// Detailed return message.
    ///
    /// Example: `非法参数类型`.
    pub retmessagesub: Option<String>,
}

/// The values of the platform's type `CustomerFacemanageCreateBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomerFacemanageCreateBizType {
    /// `college`: College.
    College,
    /// `k12`: Primary and secondary school.
    K12,
    /// `scenic`: Scenic spot.
    Scenic,
    /// `subway`: Subway.
    Subway,
    /// `traffic`: Traffic.
    Traffic,
}

record::enumeration!(
    CustomerFacemanageCreateBizType, "college" College, "k12" K12, "scenic" Scenic,
    "subway" Subway, "traffic" Traffic
);

/// The values of the platform's type `CustomerFacemanageCreateFacetype`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CustomerFacemanageCreateFacetype {
    /// `IDCARD`: Identity card (身份证).
    Idcard,
    /// `ALIPAY_USER`: Alipay user id.
    AlipayUser,
    /// `ALIPAY_TEL`: Phone number (手机号入库).
    AlipayTel,
    /// `CUSTOMER`: Merchant's own (自定义).
    Customer,
    /// `DIRECT_CLIENT_PRE`: Written to the client in advance (本地预写入).
    DirectClientPre,
    /// `DIRECT_CLIENT`: Library on the client (本地客户端库).
    DirectClient,
    /// `ENCLOSED`: Closed place (封闭场景).
    Enclosed,
}

record::enumeration!(
    CustomerFacemanageCreateFacetype, "IDCARD" Idcard, "ALIPAY_USER" AlipayUser,
    "ALIPAY_TEL" AlipayTel, "CUSTOMER" Customer, "DIRECT_CLIENT_PRE" DirectClientPre,
    "DIRECT_CLIENT" DirectClient, "ENCLOSED" Enclosed
);

/// The error codes of `zoloz.authentication.customer.facemanage.create`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CustomerFacemanageCreateErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `EXTRACT_FAIL`.
    ExtractFail,
    /// `UNABLE_GET_IMAGE`: The image could not be obtained.
    UnableGetImage,
    /// `ILLEGAL_CERT`.
    IllegalCert,
    /// `NOT_OPEN_SMILE`.
    NotOpenSmile,
    /// `UID_NOT_FOUND`.
    UidNotFound,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    CustomerFacemanageCreateErrorCode, "INVALID_PARAMETER" InvalidParameter,
    "SYSTEM_ERROR" SystemError, "EXTRACT_FAIL" ExtractFail, "UNABLE_GET_IMAGE"
    UnableGetImage, "ILLEGAL_CERT" IllegalCert, "NOT_OPEN_SMILE" NotOpenSmile,
    "UID_NOT_FOUND" UidNotFound
);

impl record::CallRequest for CustomerFacemanageCreate {}

impl record::Request for CustomerFacemanageCreate {
    type Response = CustomerFacemanageCreateResponse;
    type ErrorCode = CustomerFacemanageCreateErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.customer.facemanage.create",
        title: "热脸入库",
        file: "spec/zoloz_authentication/customer.facemanage.create.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/customer/facemanage/create",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_FACEMANAGE_CREATE,
        response: &CUSTOMER_FACEMANAGE_CREATE_RESPONSE,
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
    CustomerFacemanageCreate, CUSTOMER_FACEMANAGE_CREATE, 0 areacode None, 1 biz_type
    None, 2 bizscale None, 3 brandcode None, 4 devicenum String::new(), 5 extinfo None, 6
    facetype Default::default(), 7 faceval String::new(), 8 group None, 9 storecode None,
    10 validtimes None
);

record::record!(
    CustomerFacemanageCreateResponse, CUSTOMER_FACEMANAGE_CREATE_RESPONSE, 0 result None,
    1 retcode None, 2 retcodesub None, 3 retmessage None, 4 retmessagesub None
);

static CUSTOMER_FACEMANAGE_CREATE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageCreate",
    file: "spec/zoloz_authentication/customer.facemanage.create.yaml",
    rows: &[
        schema::Row::Limited(
            "areacode",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Text("biz_type"),
        schema::Row::Limited(
            "bizscale",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "brandcode",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "devicenum",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(100)),
            ],
        ),
        schema::Row::Limited(
            "extinfo",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(5000))],
        ),
        schema::Row::Limited(
            "facetype",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Firm(
                    schema::Limit::Values(
                        &[
                            "IDCARD",
                            "ALIPAY_USER",
                            "ALIPAY_TEL",
                            "CUSTOMER",
                            "DIRECT_CLIENT_PRE",
                            "DIRECT_CLIENT",
                            "ENCLOSED",
                        ],
                    ),
                ),
            ],
        ),
        schema::Row::Limited(
            "faceval",
            schema::Kind::Text,
            &[
                schema::LimitRow::Firm(schema::Limit::Required),
                schema::LimitRow::Advisory(schema::Limit::MaxLength(40960)),
            ],
        ),
        schema::Row::Limited(
            "group",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(20))],
        ),
        schema::Row::Limited(
            "storecode",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(50))],
        ),
        schema::Row::Limited(
            "validtimes",
            schema::Kind::Text,
            &[schema::LimitRow::Advisory(schema::Limit::MaxLength(50))],
        ),
    ],
    rules: &[],
    lines: &[
        11, 11, 12, 24, 28, 31, 35, 38, 42, 43, 46, 50, 53, 57, 56, 67, 71, 72, 75, 75,
        76, 80, 83, 87,
    ],
};

static CUSTOMER_FACEMANAGE_CREATE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageCreateResponse",
    file: "spec/zoloz_authentication/customer.facemanage.create.yaml",
    rows: &[
        schema::Row::Text("result"),
        schema::Row::Text("retcode"),
        schema::Row::Text("retcodesub"),
        schema::Row::Text("retmessage"),
        schema::Row::Text("retmessagesub"),
    ],
    rules: &[],
    lines: &[],
};
