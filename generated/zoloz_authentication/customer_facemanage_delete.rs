//! `zoloz.authentication.customer.facemanage.delete` · 热脸出库
//!
//! Remove users' faces from a hot face library.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/delete`.
//! Described in `spec/zoloz_authentication/customer.facemanage.delete.yaml`.

use crate::{record, schema};

static CUSTOMER_FACEMANAGE_DELETE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageDelete",
    file: "spec/zoloz_authentication/customer.facemanage.delete.yaml",
    fields: &[
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 11)],
            ..schema::FieldDef::text("areacode", 11)
        },
        schema::FieldDef::text("biz_type", 12),
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 17)],
            ..schema::FieldDef::text("bizscale", 13)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 24)],
            ..schema::FieldDef::text("brandcode", 20)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 31),
                schema::LimitDef::advisory(schema::Limit::MaxLength(100), 32),
            ],
            ..schema::FieldDef::text("devicenum", 27)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(5000), 39)],
            ..schema::FieldDef::text("extinfo", 35)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::new(schema::Limit::Required, 46)],
            ..schema::FieldDef::text("facetype", 42)
        },
        schema::FieldDef {
            limits: &[
                schema::LimitDef::new(schema::Limit::Required, 58),
                schema::LimitDef::advisory(schema::Limit::MaxLength(40960), 59),
            ],
            ..schema::FieldDef::text("faceval", 54)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(20), 61)],
            ..schema::FieldDef::text("group", 61)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(50), 66)],
            ..schema::FieldDef::text("storecode", 62)
        },
        schema::FieldDef {
            limits: &[schema::LimitDef::advisory(schema::Limit::MaxLength(50), 73)],
            ..schema::FieldDef::text("validtimes", 69)
        },
    ],
    rules: &[],
};

static CUSTOMER_FACEMANAGE_DELETE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "CustomerFacemanageDeleteResponse",
    file: "spec/zoloz_authentication/customer.facemanage.delete.yaml",
    fields: &[
        schema::FieldDef::text("result", 78),
        schema::FieldDef::text("retcode", 79),
        schema::FieldDef::text("retcodesub", 80),
        schema::FieldDef::text("retmessage", 81),
        schema::FieldDef::text("retmessagesub", 82),
    ],
    rules: &[],
};

/// A request of `zoloz.authentication.customer.facemanage.delete` (热脸出库).
///
/// Remove users' faces from a hot face library.
///
/// ```
/// use alipay::zoloz_authentication::CustomerFacemanageDelete;
///
/// let request = CustomerFacemanageDelete::new()
///     .devicenum("DEV0001")
///     .facetype("IDCARD,ALIPAY_USER, ALIPAY_TEL,CUSTOMER")
///     .faceval("faceval");
/// ```
///
/// | Field | Limits |
/// |---|---|
/// | [`areacode`](Self::areacode) | at most 20 characters (advisory) |
/// | [`bizscale`](Self::bizscale) | at most 20 characters (advisory) |
/// | [`brandcode`](Self::brandcode) | at most 20 characters (advisory) |
/// | [`devicenum`](Self::devicenum) | required; at most 100 characters (advisory) |
/// | [`extinfo`](Self::extinfo) | at most 5000 characters (advisory) |
/// | [`facetype`](Self::facetype) | required |
/// | [`faceval`](Self::faceval) | required; at most 40960 characters (advisory) |
/// | [`group`](Self::group) | at most 20 characters (advisory) |
/// | [`storecode`](Self::storecode) | at most 50 characters (advisory) |
/// | [`validtimes`](Self::validtimes) | at most 50 characters (advisory) |
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/customer/facemanage/delete`.
/// Described in `spec/zoloz_authentication/customer.facemanage.delete.yaml`.
/// Returns [`CustomerFacemanageDeleteResponse`], or an error with a [`CustomerFacemanageDeleteErrorCode`].
#[doc(alias = "zoloz.authentication.customer.facemanage.delete")]
#[doc(alias = "/v3/zoloz/authentication/customer/facemanage/delete")]
#[doc(alias = "热脸出库")]
#[must_use]
#[non_exhaustive]
pub struct CustomerFacemanageDelete {
    /// Area code.
    ///
    /// 地域编码; at most 20 characters (advisory). Example: `010`.
    pub areacode: Option<String>,
    /// Face product.
    ///
    /// 人脸产品能力. Example: `1`.
    pub biz_type: Option<String>,
    /// Size of the business.
    ///
    /// 业务量; at most 20 characters (advisory). Example: `9999999999`.
    pub bizscale: Option<String>,
    /// Merchant's brand.
    ///
    /// 商户品牌; at most 20 characters (advisory). Example: `KFC`.
    pub brandcode: Option<String>,
    /// Merchant's unique device number.
    ///
    /// 商户机具唯一编码; required; at most 100 characters (advisory). Example: `DEV0001`.
    pub devicenum: String,
    /// Extension parameters.
    ///
    /// 拓展参数; at most 5000 characters (advisory). Example: `{}`.
    pub extinfo: Option<String>,
    /// What kind of entry it is.
    ///
    /// 入库类型; required; other values may be added. Example: `IDCARD,ALIPAY_USER, ALIPAY_TEL,CUSTOMER`.
    pub facetype: record::Choice<CustomerFacemanageDeleteFacetype>,
    /// Users to remove.
    ///
    /// 入库用户信息; required; at most 40960 characters (advisory).
    pub faceval: String,
    /// Group.
    ///
    /// 分组; at most 20 characters (advisory). Example: `group0`.
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

impl CustomerFacemanageDelete {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self {
            areacode: None,
            biz_type: None,
            bizscale: None,
            brandcode: None,
            devicenum: String::new(),
            extinfo: None,
            facetype: Default::default(),
            faceval: String::new(),
            group: None,
            storecode: None,
            validtimes: None,
        }
    }

    /// Sets [`areacode`](Self::areacode).
    #[inline]
    pub fn areacode(mut self, areacode: impl Into<String>) -> Self {
        self.areacode = Some(areacode.into());
        self
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(mut self, biz_type: impl Into<String>) -> Self {
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
        facetype: impl Into<record::Choice<CustomerFacemanageDeleteFacetype>>,
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

impl record::Record for CustomerFacemanageDelete {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FACEMANAGE_DELETE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.areacode),
            1 => Some(&self.biz_type),
            2 => Some(&self.bizscale),
            3 => Some(&self.brandcode),
            4 => Some(&self.devicenum),
            5 => Some(&self.extinfo),
            6 => Some(&self.facetype),
            7 => Some(&self.faceval),
            8 => Some(&self.group),
            9 => Some(&self.storecode),
            10 => Some(&self.validtimes),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.areacode),
            1 => Some(&mut self.biz_type),
            2 => Some(&mut self.bizscale),
            3 => Some(&mut self.brandcode),
            4 => Some(&mut self.devicenum),
            5 => Some(&mut self.extinfo),
            6 => Some(&mut self.facetype),
            7 => Some(&mut self.faceval),
            8 => Some(&mut self.group),
            9 => Some(&mut self.storecode),
            10 => Some(&mut self.validtimes),
            _ => None,
        }
    }
}

impl Default for CustomerFacemanageDelete {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl Clone for CustomerFacemanageDelete {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFacemanageDelete {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFacemanageDelete {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

impl record::CallRequest for CustomerFacemanageDelete {}

impl record::Request for CustomerFacemanageDelete {
    type Response = CustomerFacemanageDeleteResponse;
    type ErrorCode = CustomerFacemanageDeleteErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.customer.facemanage.delete",
        title: "热脸出库",
        file: "spec/zoloz_authentication/customer.facemanage.delete.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/customer/facemanage/delete",
        }),
        idempotency: schema::Idempotency::Never,
        request: &CUSTOMER_FACEMANAGE_DELETE,
        response: &CUSTOMER_FACEMANAGE_DELETE_RESPONSE,
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

/// The response of `zoloz.authentication.customer.facemanage.delete` (热脸出库).
#[non_exhaustive]
pub struct CustomerFacemanageDeleteResponse {
    /// Return value.
    ///
    /// Example: `{}`.
    pub result: Option<String>,
    /// Return code.
    ///
    /// Example: `OK_SUCCESS`.
    pub retcode: Option<String>,
    /// Detailed return code.
    ///
    /// Example: `Z3111`.
    pub retcodesub: Option<String>,
    /// Return message.
    ///
    /// Example: `成功`.
    pub retmessage: Option<String>,
    /// Detailed return message.
    ///
    /// Example: `出库成功`.
    pub retmessagesub: Option<String>,
}

impl record::Record for CustomerFacemanageDeleteResponse {
    #[inline]
    fn table(&self) -> &'static schema::RecordDef<'static> {
        &CUSTOMER_FACEMANAGE_DELETE_RESPONSE
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn record::Field> {
        match index {
            0 => Some(&self.result),
            1 => Some(&self.retcode),
            2 => Some(&self.retcodesub),
            3 => Some(&self.retmessage),
            4 => Some(&self.retmessagesub),
            _ => None,
        }
    }

    #[inline]
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn record::Field> {
        match index {
            0 => Some(&mut self.result),
            1 => Some(&mut self.retcode),
            2 => Some(&mut self.retcodesub),
            3 => Some(&mut self.retmessage),
            4 => Some(&mut self.retmessagesub),
            _ => None,
        }
    }
}

impl Default for CustomerFacemanageDeleteResponse {
    #[inline]
    fn default() -> Self {
        Self {
            result: None,
            retcode: None,
            retcodesub: None,
            retmessage: None,
            retmessagesub: None,
        }
    }
}

impl Clone for CustomerFacemanageDeleteResponse {
    #[inline]
    fn clone(&self) -> Self {
        record::copy(self)
    }
}

impl std::fmt::Debug for CustomerFacemanageDeleteResponse {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug(self, f)
    }
}

impl PartialEq for CustomerFacemanageDeleteResponse {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        record::equal(self, other)
    }
}

/// The values of the platform's type `CustomerFacemanageDeleteFacetype`.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomerFacemanageDeleteFacetype {
    /// `IDCARD`: Identity card (身份证).
    Idcard,
    /// `ALIPAY_USER`: Alipay user id.
    AlipayUser,
    /// `ALIPAY_TEL`: Phone number (手机号入库).
    AlipayTel,
    /// `CUSTOMER`: Merchant's own (自定义).
    Customer,
}

impl record::Enumeration for CustomerFacemanageDeleteFacetype {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("IDCARD", Self::Idcard),
        ("ALIPAY_USER", Self::AlipayUser),
        ("ALIPAY_TEL", Self::AlipayTel),
        ("CUSTOMER", Self::Customer),
    ];
}

impl std::fmt::Debug for CustomerFacemanageDeleteFacetype {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_value(*self, f)
    }
}

/// The error codes of `zoloz.authentication.customer.facemanage.delete`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerFacemanageDeleteErrorCode {
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

impl record::ErrorCode for CustomerFacemanageDeleteErrorCode {
    const CODES: &'static [(&'static str, Self)] = &[
        ("SYSTEM_ERROR", Self::SystemError),
        ("INVALID_PARAMETER", Self::InvalidParameter),
        ("BIZ_ERROR", Self::BizError),
    ];
    const UNKNOWN: Self = Self::Unknown;
}

impl std::fmt::Debug for CustomerFacemanageDeleteErrorCode {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        record::debug_code(*self, f)
    }
}
