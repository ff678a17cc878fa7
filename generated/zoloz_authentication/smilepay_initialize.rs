//! `zoloz.authentication.smilepay.initialize` · 刷脸支付初始化
//!
//! Get the data that initializes a face payment.
//!
//! Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/smilepay/initialize`.
//! Described in `spec/zoloz_authentication/smilepay.initialize.yaml`.

use crate::{record, schema};

/// A request of `zoloz.authentication.smilepay.initialize` (刷脸支付初始化).
///
/// Get the data that initializes a face payment.
///
/// ```
/// use alipay::zoloz_authentication::SmilepayInitialize;
///
/// let request = SmilepayInitialize::new()
///     .apdid_token("40Kl9e97cQcMJka5gfT0arVPq7GTaR6yE5f73mj8zqBW9eOPZQEAAA==");
/// ```
///
/// Offered on the gateway (V2) and on REST (V3), as `POST /v3/zoloz/authentication/smilepay/initialize`.
/// Described in `spec/zoloz_authentication/smilepay.initialize.yaml`.
/// Returns [`SmilepayInitializeResponse`], or an error with a [`SmilepayInitializeErrorCode`].
#[doc(alias = "zoloz.authentication.smilepay.initialize")]
#[doc(alias = "/v3/zoloz/authentication/smilepay/initialize")]
#[doc(alias = "刷脸支付初始化")]
#[doc(alias = "支付")]
#[must_use]
#[non_exhaustive]
pub struct SmilepayInitialize {
    /// Device fingerprint that identifies the device.
    ///
    /// 设备指纹. Example: `40Kl9e97cQcMJka5gfT0arVPq7GTaR6yE5f73mj8zqBW9eOPZQEAAA==`.
    pub apdid_token: Option<String>,
    /// Name of the face recognition app.
    ///
    /// Example: `com.alipay.zoloz.smile`.
    pub app_name: Option<String>,
    /// Version of the face recognition app.
    ///
    /// Example: `3.7.0.201809191618`.
    pub app_version: Option<String>,
    /// Version of the base package.
    ///
    /// 基础包版本号. Example: `7.1.1`.
    pub base_ver: Option<String>,
    /// Meta information of the biometrics.
    ///
    /// 生物识别元信息. Example: `3.13.0:12419136,6`.
    pub bio_meta_info: Option<String>,
    /// Device model.
    ///
    /// 设备型号. Example: `T2`.
    pub device_model: Option<String>,
    /// Device type, such as `android`.
    ///
    /// 设备类型. Example: `android`.
    pub device_type: Option<String>,
    /// Extended data.
    ///
    /// 扩展信息.
    pub ext_info: Option<FaceExtParams>,
    /// Machine data obtained from the face recognition SDK.
    ///
    /// 机具信息.
    pub machine_info: Option<FaceMachineInfo>,
    /// Entity whose receivables are queried.
    ///
    /// 商户信息.
    pub merchant_info: Option<FaceMerchantInfo>,
    /// Operating system version.
    ///
    /// 操作系统版本号. Example: `7.1.1`.
    pub os_version: Option<String>,
    /// Business id.
    ///
    /// 业务ID. Example: `bcf71c4290f288f4421ee9d49eedbf1e2840ba`.
    pub remote_log_id: Option<String>,
    /// ZIM version.
    ///
    /// ZIM版本号. Example: `1.0.0`.
    pub zim_ver: Option<String>,
}

impl SmilepayInitialize {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`apdid_token`](Self::apdid_token).
    #[inline]
    pub fn apdid_token(mut self, apdid_token: impl Into<String>) -> Self {
        self.apdid_token = Some(apdid_token.into());
        self
    }

    /// Sets [`app_name`](Self::app_name).
    #[inline]
    pub fn app_name(mut self, app_name: impl Into<String>) -> Self {
        self.app_name = Some(app_name.into());
        self
    }

    /// Sets [`app_version`](Self::app_version).
    #[inline]
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = Some(app_version.into());
        self
    }

    /// Sets [`base_ver`](Self::base_ver).
    #[inline]
    pub fn base_ver(mut self, base_ver: impl Into<String>) -> Self {
        self.base_ver = Some(base_ver.into());
        self
    }

    /// Sets [`bio_meta_info`](Self::bio_meta_info).
    #[inline]
    pub fn bio_meta_info(mut self, bio_meta_info: impl Into<String>) -> Self {
        self.bio_meta_info = Some(bio_meta_info.into());
        self
    }

    /// Sets [`device_model`](Self::device_model).
    #[inline]
    pub fn device_model(mut self, device_model: impl Into<String>) -> Self {
        self.device_model = Some(device_model.into());
        self
    }

    /// Sets [`device_type`](Self::device_type).
    #[inline]
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets [`ext_info`](Self::ext_info).
    #[inline]
    pub fn ext_info(mut self, ext_info: FaceExtParams) -> Self {
        self.ext_info = Some(ext_info);
        self
    }

    /// Sets [`machine_info`](Self::machine_info).
    #[inline]
    pub fn machine_info(mut self, machine_info: FaceMachineInfo) -> Self {
        self.machine_info = Some(machine_info);
        self
    }

    /// Sets [`merchant_info`](Self::merchant_info).
    #[inline]
    pub fn merchant_info(mut self, merchant_info: FaceMerchantInfo) -> Self {
        self.merchant_info = Some(merchant_info);
        self
    }

    /// Sets [`os_version`](Self::os_version).
    #[inline]
    pub fn os_version(mut self, os_version: impl Into<String>) -> Self {
        self.os_version = Some(os_version.into());
        self
    }

    /// Sets [`remote_log_id`](Self::remote_log_id).
    #[inline]
    pub fn remote_log_id(mut self, remote_log_id: impl Into<String>) -> Self {
        self.remote_log_id = Some(remote_log_id.into());
        self
    }

    /// Sets [`zim_ver`](Self::zim_ver).
    #[inline]
    pub fn zim_ver(mut self, zim_ver: impl Into<String>) -> Self {
        self.zim_ver = Some(zim_ver.into());
        self
    }
}

/// The response of `zoloz.authentication.smilepay.initialize` (刷脸支付初始化).
#[non_exhaustive]
pub struct SmilepayInitializeResponse {
    /// Detailed return code.
    ///
    /// Example: `Z3161`.
    pub ret_code_sub: Option<String>,
    /// Detailed return message.
    ///
    /// Example: `操作成功`.
    pub ret_message_sub: Option<String>,
    /// ZIM context id.
    ///
    /// ZIM上下文ID. Example: `e0bdf675bc8b6f442eb03b2109d59c92d`.
    pub zim_id: Option<String>,
    /// Client protocol data, by which the client renders; JSON or PB.
    ///
    /// 客户端协议. Example: `客户端渲染数据，JSON或PB格式`.
    pub zim_init_client_data: Option<String>,
}

/// Extension of a face payment initialization.
#[must_use]
#[non_exhaustive]
pub struct FaceExtParams {
    /// Kind of face payment.
    ///
    /// 业务类型; other values may be added. Example: `1`.
    pub biz_type: Option<record::Choice<FaceExtParamsBizType>>,
}

impl FaceExtParams {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`biz_type`](Self::biz_type).
    #[inline]
    pub fn biz_type(
        mut self,
        biz_type: impl Into<record::Choice<FaceExtParamsBizType>>,
    ) -> Self {
        self.biz_type = Some(biz_type.into());
        self
    }
}

/// Machine that scans faces.
#[must_use]
#[non_exhaustive]
pub struct FaceMachineInfo {
    /// Camera driver version.
    ///
    /// 摄像头驱动版本号. Example: `1.0`.
    pub camera_drive_ver: Option<String>,
    /// Camera model.
    ///
    /// 摄像头型号. Example: `AstraP1`.
    pub camera_model: Option<String>,
    /// Camera name.
    ///
    /// 摄像头名称. Example: `AstraP1`.
    pub camera_name: Option<String>,
    /// Camera version.
    ///
    /// 摄像头版本号. Example: `1.0`.
    pub camera_ver: Option<String>,
    /// Extension.
    ///
    /// 扩展信息.
    pub ext: Option<String>,
    /// Machine code.
    ///
    /// 机具编码. Example: `WyDAz27pfsEDANGk7QnmxZlv`.
    pub machine_code: Option<String>,
    /// Machine model.
    ///
    /// 机具型号. Example: `T2`.
    pub machine_model: Option<String>,
    /// Machine version.
    ///
    /// 机具版本号. Example: `7.1.1`.
    pub machine_ver: Option<String>,
}

impl FaceMachineInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`camera_drive_ver`](Self::camera_drive_ver).
    #[inline]
    pub fn camera_drive_ver(mut self, camera_drive_ver: impl Into<String>) -> Self {
        self.camera_drive_ver = Some(camera_drive_ver.into());
        self
    }

    /// Sets [`camera_model`](Self::camera_model).
    #[inline]
    pub fn camera_model(mut self, camera_model: impl Into<String>) -> Self {
        self.camera_model = Some(camera_model.into());
        self
    }

    /// Sets [`camera_name`](Self::camera_name).
    #[inline]
    pub fn camera_name(mut self, camera_name: impl Into<String>) -> Self {
        self.camera_name = Some(camera_name.into());
        self
    }

    /// Sets [`camera_ver`](Self::camera_ver).
    #[inline]
    pub fn camera_ver(mut self, camera_ver: impl Into<String>) -> Self {
        self.camera_ver = Some(camera_ver.into());
        self
    }

    /// Sets [`ext`](Self::ext).
    #[inline]
    pub fn ext(mut self, ext: impl Into<String>) -> Self {
        self.ext = Some(ext.into());
        self
    }

    /// Sets [`machine_code`](Self::machine_code).
    #[inline]
    pub fn machine_code(mut self, machine_code: impl Into<String>) -> Self {
        self.machine_code = Some(machine_code.into());
        self
    }

    /// Sets [`machine_model`](Self::machine_model).
    #[inline]
    pub fn machine_model(mut self, machine_model: impl Into<String>) -> Self {
        self.machine_model = Some(machine_model.into());
        self
    }

    /// Sets [`machine_ver`](Self::machine_ver).
    #[inline]
    pub fn machine_ver(mut self, machine_ver: impl Into<String>) -> Self {
        self.machine_ver = Some(machine_ver.into());
        self
    }
}

/// Merchant and place of a face payment.
#[must_use]
#[non_exhaustive]
pub struct FaceMerchantInfo {
    /// Area code.
    ///
    /// 区域编码. Example: `华中`.
    pub area_code: Option<String>,
    /// Brand code.
    ///
    /// 品牌编码. Example: `KFC`.
    pub brand_code: Option<String>,
    /// MAC address of the machine.
    ///
    /// 机具Mac地址. Example: `1c:aa:07:b0:e7:af`.
    pub device_mac: Option<String>,
    /// Machine number.
    ///
    /// 机具编码. Example: `TEST_ZOLOZ_TEST`.
    pub device_num: Option<String>,
    /// Longitude and latitude.
    ///
    /// 经纬度. Example: `120.10785,30.26708`.
    pub geo: Option<String>,
    /// Machine group code.
    ///
    /// 机具分组编码. Example: `group1`.
    pub group: Option<String>,
    /// Merchant id.
    ///
    /// 商户ID. Example: `2088000000000001`.
    pub merchant_id: Option<String>,
    /// ISV's partner id.
    ///
    /// Example: `2088000000000001`.
    pub partner_id: Option<String>,
    /// Store code.
    ///
    /// 门店编码. Example: `TEST`.
    pub store_code: Option<String>,
    /// MAC address of the Wi-Fi.
    ///
    /// Example: `1c:aa:07:b0:e7:af`.
    pub wifimac: Option<String>,
    /// Name of the Wi-Fi.
    ///
    /// Example: `Alipay-Test`.
    pub wifiname: Option<String>,
}

impl FaceMerchantInfo {
    /// Creates an empty value. The client checks required fields before it sends the request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`area_code`](Self::area_code).
    #[inline]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// Sets [`brand_code`](Self::brand_code).
    #[inline]
    pub fn brand_code(mut self, brand_code: impl Into<String>) -> Self {
        self.brand_code = Some(brand_code.into());
        self
    }

    /// Sets [`device_mac`](Self::device_mac).
    #[inline]
    pub fn device_mac(mut self, device_mac: impl Into<String>) -> Self {
        self.device_mac = Some(device_mac.into());
        self
    }

    /// Sets [`device_num`](Self::device_num).
    #[inline]
    pub fn device_num(mut self, device_num: impl Into<String>) -> Self {
        self.device_num = Some(device_num.into());
        self
    }

    /// Sets [`geo`](Self::geo).
    #[inline]
    pub fn geo(mut self, geo: impl Into<String>) -> Self {
        self.geo = Some(geo.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[inline]
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`merchant_id`](Self::merchant_id).
    #[inline]
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// Sets [`partner_id`](Self::partner_id).
    #[inline]
    pub fn partner_id(mut self, partner_id: impl Into<String>) -> Self {
        self.partner_id = Some(partner_id.into());
        self
    }

    /// Sets [`store_code`](Self::store_code).
    #[inline]
    pub fn store_code(mut self, store_code: impl Into<String>) -> Self {
        self.store_code = Some(store_code.into());
        self
    }

    /// Sets [`wifimac`](Self::wifimac).
    #[inline]
    pub fn wifimac(mut self, wifimac: impl Into<String>) -> Self {
        self.wifimac = Some(wifimac.into());
        self
    }

    /// Sets [`wifiname`](Self::wifiname).
    #[inline]
    pub fn wifiname(mut self, wifiname: impl Into<String>) -> Self {
        self.wifiname = Some(wifiname.into());
        self
    }
}

/// The values of the platform's type `FaceExtParamsBizType`.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FaceExtParamsBizType {
    /// `7`: By 1:N face search.
    V7,
    /// `8`: By name and identity card number.
    V8,
}

record::enumeration!(FaceExtParamsBizType, "7" V7, "8" V8);

/// The error codes of `zoloz.authentication.smilepay.initialize`.
///
/// The codes of the gateway and of REST, which every API may return, have enumerations of their own.
#[derive(Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SmilepayInitializeErrorCode {
    /// `INVALID_PARAMETER`: A parameter is not valid.
    ///
    /// Correct the parameter named in the message, then call again.
    InvalidParameter,
    /// `SYSTEM_ERROR`: A system error occurred and the result may be unknown.
    ///
    /// Query the result, or repeat with the same parameters. The same call may succeed later. The outcome is unknown:
    /// the call may have taken effect.
    SystemError,
    /// `BIZ_ERROR`: A business error occurred.
    ///
    /// Read the message returned with the code.
    BizError,
    /// A code that the spec does not list; its text is in the error.
    Unknown,
}

record::error_codes!(
    SmilepayInitializeErrorCode, "INVALID_PARAMETER" InvalidParameter, "SYSTEM_ERROR"
    SystemError, "BIZ_ERROR" BizError
);

impl record::CallRequest for SmilepayInitialize {}

impl record::Request for SmilepayInitialize {
    type Response = SmilepayInitializeResponse;
    type ErrorCode = SmilepayInitializeErrorCode;
    const API: &'static schema::ApiDef<'static> = &schema::ApiDef {
        name: "zoloz.authentication.smilepay.initialize",
        title: "刷脸支付初始化",
        file: "spec/zoloz_authentication/smilepay.initialize.yaml",
        gateway: Some(schema::GatewayDef {
            fields: schema::GatewayFields::BizContent,
        }),
        rest: Some(schema::RestDef {
            method: schema::Verb::Post,
            path: "/v3/zoloz/authentication/smilepay/initialize",
        }),
        idempotency: schema::Idempotency::Never,
        request: &SMILEPAY_INITIALIZE,
        response: &SMILEPAY_INITIALIZE_RESPONSE,
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
    SmilepayInitialize, SMILEPAY_INITIALIZE, 0 apdid_token None, 1 app_name None, 2
    app_version None, 3 base_ver None, 4 bio_meta_info None, 5 device_model None, 6
    device_type None, 7 ext_info None, 8 machine_info None, 9 merchant_info None, 10
    os_version None, 11 remote_log_id None, 12 zim_ver None
);

record::record!(
    SmilepayInitializeResponse, SMILEPAY_INITIALIZE_RESPONSE, 0 ret_code_sub None, 1
    ret_message_sub None, 2 zim_id None, 3 zim_init_client_data None
);

record::record!(FaceExtParams, FACE_EXT_PARAMS, 0 biz_type None);

record::record!(
    FaceMachineInfo, FACE_MACHINE_INFO, 0 camera_drive_ver None, 1 camera_model None, 2
    camera_name None, 3 camera_ver None, 4 ext None, 5 machine_code None, 6 machine_model
    None, 7 machine_ver None
);

record::record!(
    FaceMerchantInfo, FACE_MERCHANT_INFO, 0 area_code None, 1 brand_code None, 2
    device_mac None, 3 device_num None, 4 geo None, 5 group None, 6 merchant_id None, 7
    partner_id None, 8 store_code None, 9 wifimac None, 10 wifiname None
);

static SMILEPAY_INITIALIZE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SmilepayInitialize",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    rows: &[
        schema::Row::Text("apdid_token"),
        schema::Row::Text("app_name"),
        schema::Row::Text("app_version"),
        schema::Row::Text("base_ver"),
        schema::Row::Text("bio_meta_info"),
        schema::Row::Text("device_model"),
        schema::Row::Text("device_type"),
        schema::Row::Plain("ext_info", schema::Kind::Record(&FACE_EXT_PARAMS)),
        schema::Row::Plain("machine_info", schema::Kind::Record(&FACE_MACHINE_INFO)),
        schema::Row::Plain("merchant_info", schema::Kind::Record(&FACE_MERCHANT_INFO)),
        schema::Row::Text("os_version"),
        schema::Row::Text("remote_log_id"),
        schema::Row::Text("zim_ver"),
    ],
    rules: &[],
    lines: &[11, 16, 17, 18, 19, 24, 25, 26, 27, 28, 29, 30, 31],
};

static SMILEPAY_INITIALIZE_RESPONSE: schema::RecordDef<'static> = schema::RecordDef {
    name: "SmilepayInitializeResponse",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    rows: &[
        schema::Row::Text("ret_code_sub"),
        schema::Row::Text("ret_message_sub"),
        schema::Row::Text("zim_id"),
        schema::Row::Text("zim_init_client_data"),
    ],
    rules: &[],
    lines: &[],
};

static FACE_EXT_PARAMS: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceExtParams",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    rows: &[schema::Row::Text("biz_type")],
    rules: &[],
    lines: &[47],
};

static FACE_MACHINE_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceMachineInfo",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    rows: &[
        schema::Row::Text("camera_drive_ver"),
        schema::Row::Text("camera_model"),
        schema::Row::Text("camera_name"),
        schema::Row::Text("camera_ver"),
        schema::Row::Text("ext"),
        schema::Row::Text("machine_code"),
        schema::Row::Text("machine_model"),
        schema::Row::Text("machine_ver"),
    ],
    rules: &[],
    lines: &[60, 61, 62, 63, 64, 65, 66, 67],
};

static FACE_MERCHANT_INFO: schema::RecordDef<'static> = schema::RecordDef {
    name: "FaceMerchantInfo",
    file: "spec/zoloz_authentication/smilepay.initialize.yaml",
    rows: &[
        schema::Row::Text("area_code"),
        schema::Row::Text("brand_code"),
        schema::Row::Text("device_mac"),
        schema::Row::Text("device_num"),
        schema::Row::Text("geo"),
        schema::Row::Text("group"),
        schema::Row::Text("merchant_id"),
        schema::Row::Text("partner_id"),
        schema::Row::Text("store_code"),
        schema::Row::Text("wifimac"),
        schema::Row::Text("wifiname"),
    ],
    rules: &[],
    lines: &[72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82],
};
